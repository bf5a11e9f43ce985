/* A note of a round through a village waits in the phone until the house has taken it: each has a key of its own, so that one sent twice is one. */
(() => {
    const place = document.querySelector("[data-notes]");
    const form = place && place.querySelector("form");
    if (!form || !window.localStorage || !window.crypto || !crypto.randomUUID) {
        return;
    }
    const SHELF = "visit-notes";
    const [said, list] = [place.querySelector("[role=status]"), place.querySelector("ul")];
    const waiting = () => JSON.parse(localStorage.getItem(SHELF) || "[]");
    const keep = (notes) => localStorage.setItem(SHELF, JSON.stringify(notes));
    const show = () => {
        const notes = waiting();
        said.hidden = list.hidden = notes.length === 0;
        said.textContent = notes.some((note) => note.faulty) ? place.dataset.faulty : place.dataset.waiting;
        list.replaceChildren(...notes.map((note) => {
            const line = document.createElement("li");
            line.textContent = note.fields.text;
            return line;
        }));
    };
    const send = async (note) => {
        const body = new URLSearchParams({ ...note.fields, _csrf: form.elements._csrf.value });
        const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
        return answer.type === "opaqueredirect" ? "taken" : answer.status === 400 ? "faulty" : "later";
    };
    let sending = false;
    const sendAll = async () => {
        if (sending) {
            return;
        }
        sending = true;
        let taken = 0;
        for (const note of waiting().filter((each) => !each.faulty)) {
            const came = await send(note).catch(() => "later");
            if (came === "later") {
                break;
            }
            taken += came === "taken" ? 1 : 0;
            keep(waiting().flatMap((each) => each.fields.key !== note.fields.key ? [each] : came === "taken" ? [] : [{ ...each, faulty: true }]));
        }
        sending = false;
        show();
        if (taken > 0 && waiting().length === 0 && form.elements.text.value === "") {
            location.assign(form.action + "?done=noted");
        }
    };
    form.addEventListener("submit", (event) => {
        if (!form.elements.text.value.trim() || !form.elements.region.value.trim()) {
            return;
        }
        event.preventDefault();
        const fields = Object.fromEntries([...new FormData(form)].filter(([name]) => name !== "_csrf"));
        keep([...waiting(), { fields }]);
        form.elements.key.value = crypto.randomUUID();
        form.elements.text.value = "";
        show();
        sendAll();
    });
    list.addEventListener("click", (event) => {
        const note = waiting()[[...list.children].indexOf(event.target)];
        if (note && note.faulty) {
            keep(waiting().filter((each) => each.fields.key !== note.fields.key));
            Object.entries(note.fields).forEach(([name, value]) => { form.elements[name].value = value; });
            show();
            form.elements.text.focus();
        }
    });
    window.addEventListener("online", sendAll);
    show();
    sendAll();
})();
