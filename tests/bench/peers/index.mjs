/* The libraries that are measured beside the widgets: what each imports, and its word for every control. */
import { material } from './material.mjs';
import { shoelace } from './shoelace.mjs';
import { vaadin } from './vaadin.mjs';
import { webAwesome } from './web-awesome.mjs';

export const PEERS = [shoelace, webAwesome, material, vaadin];
