package org.huiyin.petition.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.MachineClient;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.access.machine.RevokeClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));

    @Autowired RegisterClient clients;
    @Autowired RevokeClient revoking;
    @Autowired RegisterWebhook registering;
    @Autowired RotateSecret rotating;
    @Autowired TendWebhook tending;
    @Autowired LookAtWebhooks looking;
    @Autowired TellWebhooks telling;
    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;
    private Receiver receiver;
    private MachineClient client;
    private RegisterWebhook.Registered hook;

    @BeforeEach
    void register() throws IOException {
        receiver = new Receiver();
        client = client("read-cases");
        hook = registering.register(ADMIN, new WebhookOrder(client.id(), receiver.url()));
    }

    @AfterEach
    void remove() {
        tending.remove(ADMIN, hook.id());
        receiver.close();
    }

    private MachineClient client(String... scopes) {
        return clients.register(ADMIN, new ClientOrder("推送", "test", OFFICE, List.of(scopes), List.of(), LocalDate.now(Clock.systemUTC()).plusDays(20))).client();
    }

    private String submitted(Submission said) {
        return submit.submit(said, null).receipt().number();
    }

    private List<JsonNode> told(String number) {
        return receiver.told.stream().map(each -> json.readTree(each.body())).filter(each -> each.get("number").asString().equals(number)).toList();
    }

    /** Tells until the log was read to its end: other tests' transactions may hold it back for a moment. */
    private void tell(String number) {
        tell(number, 1);
    }

    private void tell(String number, int times) {
        await().pollInterval(Duration.ofMillis(20)).until(() -> {
            telling.tell();
            return told(number).size() >= times;
        });
    }

    @Test
    void aProgramIsToldNumberTypeTimeAndVersionAndNothingElse() throws Exception {
        var number = submitted(lamp());
        tell(number);
        var told = told(number);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().propertyNames()).containsExactly("number", "type", "at", "version");
        assertThat(told.getFirst().get("type").asString()).isEqualTo("registered");
        var raw = receiver.told.getLast();
        assertThat(raw.signature()).isEqualTo(Signature.of(HexFormat.of().parseHex(hook.secret()), raw.timestamp(), raw.body()));
        assertThat(new String(raw.body(), StandardCharsets.UTF_8)).doesNotContain("路灯", "赵");
        acts.act(TRIAGE, number, 1, Action.CLASSIFY, classification("claim"));
        tell(number, 2);
        assertThat(told(number).getLast().get("type").asString()).isEqualTo("classified");
        telling.tell();
        assertThat(told(number)).as("each once").hasSize(2);
        assertThat(jdbc.sql("select row_to_json(w)::text from webhook w where id = ?").param(hook.id()).query(String.class).single()).doesNotContain(hook.secret());
    }

    @Test
    void afterARestoreIntoAnotherClusterItIsToldOn() throws Exception {
        jdbc.sql("update webhook set told_to = '9000000000000'::xid8 where id = ?").param(hook.id()).update();
        telling.tell();
        var number = submitted(lamp());
        tell(number);
        assertThat(told(number)).hasSize(1);
    }

    @Test
    void itsScopesDecideOfWhichPetitionsItIsTold() throws Exception {
        var sealed = submitted(accusationOf("浦江县住房和城乡建设局"));
        var open = submitted(lamp());
        tell(open);
        assertThat(told(sealed)).as("without the scope for sealed matters").isEmpty();
        assertThat(told(open)).hasSize(1);
        var elsewhere = lampFields();
        elsewhere.put("region", "330803");
        var foreign = submitted(facts(elsewhere).as(Submission.class));
        tell(submittedAndSeen());
        assertThat(told(foreign)).as("of another county").isEmpty();
        var knowing = client("read-cases", "sealed-cases");
        var second = registering.register(ADMIN, new WebhookOrder(knowing.id(), receiver.url()));
        var secret = submitted(accusationOf("浦江县交通运输局"));
        tell(secret);
        assertThat(told(secret)).hasSize(1);
        tending.remove(ADMIN, second.id());
    }

    private String submittedAndSeen() {
        return submitted(lamp());
    }

    @Test
    void aFilterByKindAndRegionNarrowsWhatIsTold() throws Exception {
        var here = registering.register(ADMIN, new WebhookOrder(client.id(), receiver.url() + "?here", List.of("classified", " "), "330726"));
        var away = registering.register(ADMIN, new WebhookOrder(client.id(), receiver.url() + "?away", List.of(), "330803"));
        var number = submitted(lamp());
        acts.act(TRIAGE, number, 1, Action.CLASSIFY, classification("claim"));
        tell(number, 3);
        assertThat(looking.log(ADMIN, here.id(), null, 10).deliveries()).extracting(WebhookDelivery::type).containsExactly("classified");
        assertThat(looking.log(ADMIN, away.id(), null, 10).deliveries()).isEmpty();
        assertThat(looking.list(ADMIN).stream().filter(each -> each.id() == here.id()).findFirst().orElseThrow().filter()).isEqualTo(new WebhookFilter(List.of("classified"), "330726"));
        tending.remove(ADMIN, here.id());
        tending.remove(ADMIN, away.id());
        for (var order : List.of(new WebhookOrder(client.id(), receiver.url(), List.of("nonsense"), null), new WebhookOrder(client.id(), receiver.url(), null, "999999"))) {
            assertThatThrownBy(() -> registering.register(ADMIN, order)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void whileASecretIsBeingChangedBothSign() throws Exception {
        var secrets = new ArrayList<>(List.of(hook.secret()));
        var fresh = rotating.rotate(ADMIN, hook.id(), 1);
        secrets.add(fresh.secret());
        assertThat(fresh.secret()).hasSize(64).isNotEqualTo(hook.secret());
        tell(submitted(lamp()));
        assertThat(signed(secrets)).isEqualTo(List.of(fresh.secret(), hook.secret()));
        assertThatThrownBy(() -> rotating.rotate(ADMIN, hook.id(), 1)).as("the one that receivers still use would be lost").isInstanceOf(InvalidInput.class);
        jdbc.sql("update webhook set previous_until = previous_until - interval '1 hour' where id = ?").param(hook.id()).update();
        tell(submitted(lamp()));
        assertThat(signed(secrets)).isEqualTo(List.of(fresh.secret()));
        assertThat(jdbc.sql("select previous is null from webhook where id = ?").param(hook.id()).query(Boolean.class).single()).isTrue();
        var last = rotating.rotate(ADMIN, hook.id(), 0);
        secrets.add(last.secret());
        tell(submitted(lamp()));
        assertThat(signed(secrets)).isEqualTo(List.of(last.secret()));
        assertThatThrownBy(() -> rotating.rotate(ADMIN, hook.id(), 169)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rotating.rotate(ADMIN, 1, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rotating.rotate(TRIAGE, hook.id(), null)).isInstanceOf(NoRight.class);
    }

    /** Whose signatures the latest delivery bears, in their order. */
    private List<String> signed(List<String> secrets) {
        var raw = receiver.told.getLast();
        var of = new HashMap<String, String>();
        secrets.forEach(secret -> of.put(Signature.of(HexFormat.of().parseHex(secret), raw.timestamp(), raw.body()), secret));
        return Arrays.stream(raw.signature().split(",")).map(of::get).toList();
    }

    @Test
    void whatWasNotTakenIsTriedAgainLaterAndAtTheButton() throws Exception {
        receiver.answer = 302;
        var number = submitted(lamp());
        tell(number);
        telling.tell();
        assertThat(told(number)).as("no redirect is followed, and nothing is tried again at once").hasSize(1);
        var delivery = looking.log(ADMIN, hook.id(), null, 10).deliveries().getFirst();
        assertThat(delivery.state()).isEqualTo(WebhookDelivery.State.WAITING);
        assertThat(delivery.answered()).isEqualTo(302);
        assertThat(delivery.due()).isAfter(delivery.changed());
        assertThatThrownBy(() -> tending.retry(ADMIN, hook.id(), delivery.id())).isInstanceOf(InvalidInput.class);
        jdbc.sql("update webhook_delivery set attempts = 11, due_at = changed_at where id = ?").param(delivery.id()).update();
        telling.tell();
        assertThat(looking.log(ADMIN, hook.id(), null, 10).deliveries().getFirst().state()).isEqualTo(WebhookDelivery.State.FAILED);
        assertThat(looking.list(ADMIN).stream().filter(each -> each.id() == hook.id()).findFirst().orElseThrow().failed()).isEqualTo(1);
        receiver.answer = 200;
        tending.retry(ADMIN, hook.id(), delivery.id());
        telling.tell();
        assertThat(looking.log(ADMIN, hook.id(), null, 10).deliveries().getFirst().state()).isEqualTo(WebhookDelivery.State.DELIVERED);
        assertThat(receiver.told.stream().map(Receiver.Told::delivery).distinct()).as("one delivery, known by its id").containsExactly(Long.toString(delivery.id()));
    }

    @Test
    void whoeverIsRevokedIsToldNothingMoreAndWhatIsSealedMeanwhileIsGivenUp() throws Exception {
        receiver.answer = 500;
        var number = submitted(lamp());
        tell(number);
        jdbc.sql("update petition set sealed = true where number = ?").param(number).update();
        jdbc.sql("update webhook_delivery set due_at = changed_at where webhook = ?").param(hook.id()).update();
        telling.tell();
        assertThat(told(number)).hasSize(1);
        assertThat(looking.log(ADMIN, hook.id(), null, 10).deliveries().getFirst().fault()).isEqualTo("out-of-sight");
        revoking.revoke(ADMIN, client.id());
        var later = submitted(lamp());
        telling.tell();
        assertThat(told(later)).isEmpty();
    }

    @Test
    void onlyAnAdministratorRegistersAndOnlyForAReaderAndASafeAddress() {
        assertThatThrownBy(() -> registering.register(TRIAGE, new WebhookOrder(client.id(), receiver.url()))).isInstanceOf(NoRight.class);
        var blind = client("submit").id();
        for (var order : List.of(new WebhookOrder(blind, receiver.url()), new WebhookOrder("nobody", receiver.url()), new WebhookOrder(client.id(), "https://10.0.0.1/"), new WebhookOrder(null, null),
                new WebhookOrder(client.id(), "https://169.254.169.254/latest"))) {
            assertThatThrownBy(() -> registering.register(ADMIN, order)).as(order.toString()).isInstanceOf(InvalidInput.class);
        }
    }
}
