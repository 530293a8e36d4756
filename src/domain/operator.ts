// What only the operator of the portal knows. It stands in `content/operator.json`; what is missing is `null` there and named on the page.

export interface Operator {
  /** The site's address on the web, `https://…`, without a path. */
  readonly siteAddress: string | null;
  readonly publisher: {
    readonly name: string | null;
    readonly street: string | null;
    readonly postalCode: string | null;
    readonly town: string | null;
    readonly country: string | null;
    readonly representative: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly register: string | null;
    readonly vatId: string | null;
  };
  /** Responsible for journalistic content, § 18(2) MStV. */
  readonly responsible: { readonly name: string | null; readonly address: string | null };
  readonly privacy: {
    readonly officer: string | null;
    readonly email: string | null;
    readonly supervisoryAuthority: string | null;
  };
  readonly accessibility: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly enforcement: { readonly name: string; readonly link: string; readonly asOf: string };
  };
  readonly hosting: { readonly provider: string | null; readonly logDays: number | null };
  /** Where the town takes applications for grants, as it published it. */
  readonly grants: {
    readonly office: string;
    readonly email: string;
    readonly asOf: string;
    readonly source: string;
  };
  /** Whether the limit of S.G3 is taken as the strategy prints it or as the town reported it struck in March 2023. */
  readonly smallGrantRule: 'strategy-text' | 'struck';
  /** Hosts from which a video may be shown after the reader's click, such as `www.youtube-nocookie.com`. */
  readonly videoHosts: readonly string[];
}

/** The groups of facts that a standing page can print. */
export const operatorGroups = [
  'publisher',
  'responsible',
  'accessibility',
  'privacy',
  'hosting',
] as const;
export type OperatorGroup = (typeof operatorGroups)[number];
