// Do not modify this file by hand! `npm run localize` writes it.
import { templates as fr } from './fr.js';
export const translations = { fr };
