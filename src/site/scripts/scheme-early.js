try {
  let s = localStorage.scheme;
  if (s) document.documentElement.dataset.scheme = s;
} catch {}
