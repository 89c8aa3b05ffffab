/** Where the files are, where whoever builds them says so: `CODER_WIDGETS_BASE=https://… npm run build`. */
export const builtBase: string | undefined = undefined;

/** Where the hosted pages are, where whoever builds says so: `npm run build -- --base-url https://…`. */
export const builtPages: string | undefined = undefined;
