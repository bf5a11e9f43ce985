/* Keys for whoever clears many cases; an improvement only. Pages say which key belongs to what (data-key); nothing fires while somebody types, with a modifier held, or while keys are switched off. */
(() => {
    const OFF = "huiyin.keys.off";
    const LIST = "huiyin.list";
    const sheet = document.getElementById("keys-sheet");
    const off = () => localStorage.getItem(OFF) === "true";
    const typing = (at) => at.isContentEditable || at.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])");

    /* The list one came from, so that a case knows its neighbours. */
    const rows = [...document.querySelectorAll(".rows a.open")];
    if (rows.length) {
        sessionStorage.setItem(LIST, JSON.stringify({ back: location.pathname + location.search, open: rows.map((row) => row.pathname) }));
    }
    const list = JSON.parse(sessionStorage.getItem(LIST) || "null");
    const here = list ? list.open.findIndex((path) => location.pathname === path) : -1;
    const neighbours = document.getElementById("neighbours");
    if (neighbours && here >= 0) {
        const link = (name, path) => {
            const to = neighbours.querySelector(`[data-to=${name}]`);
            to.hidden = !path;
            to.href = path || "";
        };
        link("previous", list.open[here - 1]);
        link("next", list.open[here + 1] || list.back);
        link("list", list.back);
        neighbours.hidden = false;
    }

    const step = (by) => {
        if (rows.length) {
            const now = rows.indexOf(document.activeElement);
            (rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + by))]).focus();
            return true;
        }
        return false;
    };
    const firstEmpty = () => {
        const fields = [...document.querySelectorAll("#act-form :is(input:not([type=hidden], [type=file]), select, textarea)")].filter((field) => field.offsetParent);
        const open = fields.find((field) => (field.type === "radio" ? !document.querySelector(`input[name="${CSS.escape(field.name)}"]:checked`) : field.type !== "checkbox" && !field.value)) || fields[0];
        open?.focus();
        return Boolean(open);
    };
    const press = (key) => {
        const target = [...document.querySelectorAll(`[data-key~="${CSS.escape(key)}"]`)].find((each) => !each.hidden && !each.closest("[hidden]"));
        if (!target) {
            return false;
        }
        const folded = target.closest("details");
        if (folded) {
            folded.open = true;
        }
        if (target.matches("input, textarea, select")) {
            target.focus();
            target.scrollIntoView({ block: "center" });
        } else {
            target.click();
        }
        return true;
    };
    const show = () => (sheet?.open ? sheet.close() : sheet?.showModal());

    const send = (at) => {
        const form = at?.form || document.getElementById("act-form");
        if (form && form.method === "post") {
            form.requestSubmit();
        }
    };

    document.addEventListener("keydown", (event) => {
        if (event.isComposing || event.defaultPrevented) {
            return;
        }
        const at = event.target;
        if (event.key === "Enter" && event.ctrlKey && at.matches("textarea, input, select")) {
            event.preventDefault();
            send(at);
        } else if (event.key === "Escape" && typing(at)) {
            at.blur();
        } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !typing(at) && !off() && !(sheet?.open && event.key !== "?")) {
            const done = event.key === "?" ? (show(), true) : event.key === "j" && step(1) || event.key === "k" && step(-1) || event.key === "e" && firstEmpty() || press(event.key);
            if (done) {
                event.preventDefault();
            }
        }
    });

    document.querySelector(".keys-link")?.addEventListener("click", (event) => {
        event.preventDefault();
        show();
    });
    const box = document.getElementById("keys-on");
    if (box) {
        box.checked = !off();
        box.addEventListener("change", () => localStorage.setItem(OFF, String(!box.checked)));
    }
    if (matchMedia("(min-width: 1280px)").matches) {
        document.querySelectorAll("details.fold").forEach((fold) => {
            fold.open = true;
        });
    }
})();
