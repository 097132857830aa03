/** Whether the reader has asked the browser to save data (Save-Data). Browsers that do not say so count as not asked. */
export const savesData = () => (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData
