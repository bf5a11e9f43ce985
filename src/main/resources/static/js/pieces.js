/*
 * Sends a recording that is larger than one upload in pieces, each until it is taken. A connection that breaks off is waited for; after the page was loaded anew the same file is picked again, and the
 * house says which piece is next.
 */
(() => {
    const PIECE = 4 * 1024 * 1024;
    const PAUSE = 4000;
    const place = document.getElementById("pieces");
    const form = document.getElementById("add-recording");
    if (!place || !form) {
        return;
    }
    const words = place.dataset;
    const told = place.querySelector("[role=status]");
    const [stop, goOn] = [place.querySelector("[data-stop]"), place.querySelector("[data-go-on]")];
    let sending = null;
    let halted = false;

    const megabytes = (bytes, up) => String(Math[up](bytes / 1048576));
    const say = (text, one) => {
        place.hidden = false;
        told.textContent = one ? text.replace("{0}", megabytes(one.size, "floor")).replace("{1}", megabytes(one.unfinished.announced, "ceil")) : text;
    };
    const pause = () => new Promise((done) => { setTimeout(done, PAUSE); });
    const labelOf = (field) => {
        const control = document.getElementById("f-" + field);
        const label = control && (control.type === "radio" ? control.closest("fieldset").querySelector("legend") : form.querySelector(`label[for="${control.id}"]`));
        return label ? label.textContent.trim() + ": " : "";
    };

    /** What the house answers; its refusal in words is an error that names itself refused. */
    const call = async (method, path, body) => {
        const headers = { "X-XSRF-TOKEN": words.token, "Accept-Language": document.documentElement.lang };
        if (typeof body === "string") {
            headers["Content-Type"] = "application/json";
        }
        const answer = await fetch(words.base + path, { method, body, headers });
        if (answer.status === 429 || answer.status >= 500) {
            throw new Error("later");
        }
        const said = await answer.json();
        if (answer.ok) {
            return said;
        }
        const faults = (said.errors || []).map((fault) => labelOf(fault.field) + fault.words);
        throw Object.assign(new Error("refused"), { words: faults.join(" ") || said.detail || words.refused });
    };
    /** Again and again until the house answers, or somebody stops it. @return nothing if it was stopped */
    const patiently = async (one, act) => {
        while (!halted) {
            try {
                return await act();
            } catch (failed) {
                if (failed.words) {
                    throw failed;
                }
                say(one ? words.broken : words.refused, one);
                await pause();
            }
        }
        return null;
    };
    const piece = (file, from, one, part) => {
        const body = new FormData();
        body.append("piece", file.slice(from, from + PIECE), "piece");
        return patiently(one, () => call("POST", `/${one.id}/pieces/${part}`, body));
    };

    const send = async (file, begun) => {
        let one = begun;
        while (one && one.size < file.size) {
            say(words.sending, one);
            const taken = await piece(file, one.size, one, one.unfinished.next);
            if (!taken) {
                say(words.stopped, one);
                return;
            }
            one = taken;
        }
        if (await patiently(one, () => call("POST", `/${one.id}/completion`))) {
            say(words.sent);
            location.assign(location.pathname);
        }
    };
    /** The house says what is next, and by the first piece whether it is the same file. */
    const resume = async (file, recording) => {
        const one = await patiently(null, () => call("GET", `/${recording}/pieces?size=${file.size}`));
        if (one && one.unfinished.next > 0) {
            await piece(file, 0, one, 0);
        }
        await send(file, one);
    };
    const begin = async (file) => {
        const at = form.elements.consentedAt.value;
        const order = { size: file.size, consentBy: form.elements.consentBy.value, consentWay: form.elements.consentWay.value, consentedAt: at ? new Date(at + "+08:00").toISOString() : null };
        const one = await patiently(null, () => call("POST", "/large", JSON.stringify(order)));
        if (one) {
            sending.recording = one.id;
            await send(file, one);
        }
    };
    const run = async (act) => {
        halted = false;
        [stop.hidden, goOn.hidden] = [false, true];
        place.scrollIntoView({ block: "nearest" });
        try {
            await act();
            [stop.hidden, goOn.hidden] = [true, !halted || !sending.recording];
        } catch (failed) {
            say(failed.words || words.refused);
            stop.hidden = true;
        }
    };

    /** One file at a time. */
    const start = (file, recording) => {
        if (sending && sending.busy) {
            return;
        }
        sending = { file, recording, busy: true };
        run(() => (recording ? resume(file, recording) : begin(file))).finally(() => { sending.busy = false; });
    };

    form.addEventListener("submit", (event) => {
        const file = form.elements.file.files[0];
        if (file && file.size > Number(words.once)) {
            event.preventDefault();
            start(file, null);
        }
    });
    document.querySelectorAll(".pieces-on").forEach((each) => {
        const picked = each.querySelector("input");
        each.hidden = false;
        each.querySelector("button").addEventListener("click", () => (picked.files[0] ? start(picked.files[0], each.dataset.recording) : picked.focus()));
    });
    stop.addEventListener("click", () => { halted = true; });
    goOn.addEventListener("click", () => start(sending.file, sending.recording));
})();
