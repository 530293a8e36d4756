// The package has no types of its own; what we use of it.
declare module 'decap-server/dist/middlewares.js' {
  interface Response {
    status(code: number): Response;
    json(body: unknown): void;
  }
  export type Handler = (
    request: { readonly body: unknown },
    response: Response,
    next: () => void,
  ) => unknown;
  interface Application {
    use(): unknown;
    post(path: string, handler: Handler): unknown;
  }
  type Register = (application: Application, options: { logLevel: string }) => Promise<void>;
  const middlewares: { readonly registerLocalFs: Register; readonly registerLocalGit: Register };
  export default middlewares;
}
