/* Asks the device for a passkey and puts its answer into the form, which then goes its usual way. Where the browser knows no passkeys, nothing is shown. */
const knows = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON;

const asked = async (part, form) => {
    const answer = await fetch(part.dataset.question, { method: "POST", body: new URLSearchParams({ _csrf: form.elements._csrf.value }) });
    if (!answer.ok) {
        throw new Error("no question");
    }
    const question = await answer.json();
    return part.dataset.passkey === "create"
        ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
};

for (const part of knows ? document.querySelectorAll("[data-passkey]") : []) {
    const form = part.querySelector("form");
    const told = part.querySelector("[data-failed]");
    part.hidden = false;
    form.addEventListener("submit", async (event) => {
        if (form.elements.label && !form.elements.label.value.trim()) {
            return;
        }
        event.preventDefault();
        told.textContent = "";
        try {
            form.elements.credential.value = JSON.stringify(await asked(part, form));
            form.submit();
        } catch {
            told.textContent = told.dataset.failed;
        }
    });
}
