/** The program's version; a test holds it to package.json. */
export const VERSION = "0.1.0";

/** Where people read more: named in the User-Agent and linked from reports. */
export const HOME_URL = "https://github.com/pypi-gate/pypi-gate";

/** The folder of the rules' pages. */
export const DOCS_URL = `${HOME_URL}/blob/main/docs/rules`;
