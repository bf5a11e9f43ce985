/* The tablet at the door: a slip prints itself, and whatever is left standing goes back to the first question. */
(() => {
    const begin = document.currentScript.dataset.begin;
    if (document.querySelector(".ticket")) {
        window.print();
    }
    const wait = document.querySelector(".ticket") ? 20000 : 90000;
    let back = setTimeout(() => location.assign(begin), wait);
    for (const sign of ["pointerdown", "keydown", "scroll"]) {
        addEventListener(sign, () => {
            clearTimeout(back);
            back = setTimeout(() => location.assign(begin), wait);
        }, {passive: true});
    }
})();
