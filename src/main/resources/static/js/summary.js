/* An improvement only: each line of what needs correcting begins with the name of its field, so that three that are empty do not read alike. */
(() => {
    const colon = document.documentElement.lang.startsWith("zh") ? "\uff1a" : ": ";
    for (const line of document.querySelectorAll('.summary li a[href^="#"]')) {
        const field = document.getElementById(line.hash.slice(1));
        const name = field && (field.querySelector(":scope > legend") || document.querySelector(`label[for="${CSS.escape(field.id)}"]`) || field.closest("fieldset")?.querySelector(":scope > legend"));
        if (name) {
            line.prepend(name.textContent.trim() + colon);
        }
    }
})();
