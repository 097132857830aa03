/**
 * The script of `/`: goes on at once to the language chosen earlier, else to the browser's first of Kazakh and Russian.
 * It keeps query and hash. Where neither is known the page stays: it holds both languages.
 */
export const entryScript = `(function(){var l;try{l=localStorage.getItem('language')}catch(x){}
if(l!=='kk'&&l!=='ru')l=(navigator.languages||[navigator.language]).map(function(x){return x.slice(0,2)}).find(function(x){return x==='kk'||x==='ru'});
if(l)location.replace('/'+l+location.search+location.hash)})()`
