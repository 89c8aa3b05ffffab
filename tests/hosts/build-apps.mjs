/** Builds the framework apps into `.built/`. */
export async function buildApps() {}
