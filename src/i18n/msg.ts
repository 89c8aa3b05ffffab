/*
 * The one place that touches the internals of @lit/localize (pinned). Its public runtime knows one
 * language per page; a `msg` bound to its templates and passed by value knows as many as needed.
 * https://github.com/lit/lit/blob/main/packages/localize/src/internal/runtime-msg.ts
 */
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';

export { str } from '@lit/localize/internal/str-tag.js';
export type { TemplateMap };

/** Says a message in the language it is bound to. Ids are explicit; lint holds to that. */
export type Msg = MsgFn;

/** A `msg` for one language; without templates it says the English of the source. */
export const msgFor = (templates?: TemplateMap): Msg =>
  ((template, options) => runtimeMsg(templates, template, options)) as Msg;
