import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A client of the REST interface in one file without libraries: {@code java docs/examples/HuiyinClient.java http://127.0.0.1:8080 hy_…}. The token is made on the page of
 * the machine clients and needs the scopes submit, read-cases and classify. A real client reads JSON with a library; the paths are told at {@code /v3/api-docs}.
 */
public final class HuiyinClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String house;
    private final String token;

    public HuiyinClient(String house, String token) {
        this.house = house;
        this.token = token;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        run(args[0], args[1], System.out);
    }

    /** Records a letter, looks at its file, classifies it, and lists what is still to be routed. */
    public static void run(String house, String token, PrintStream out) throws IOException, InterruptedException {
        var client = new HuiyinClient(house, token);
        var letter = """
                {"class": "claim", "channel": "letter", "title": "路灯不亮", "claim": "请修好路灯", "facts": "路口的路灯坏了三个月。", "region": "330726",
                 "petitioner": {"name": "某人", "address": "某村1号"}}""";
        var number = field(client.submit(letter, UUID.randomUUID().toString()), "number");
        out.println("recorded " + number);
        out.println("status " + field(client.file(number).body(), "status"));
        var acted = client.act(number, "classify", "{\"class\": \"claim\", \"category\": \"0302\"}");
        out.println("classified " + field(acted, "status"));
        out.println("listed " + client.get("/api/v1/staff/petitions?view=to-route&limit=50&q=" + number).body().contains(number));
    }

    /** @param key made once for each letter: sent again after a broken connection, the same key gives the same answer and records nothing twice */
    public String submit(String json, String key) throws IOException, InterruptedException {
        return done(http.send(request("/api/v1/staff/petitions").header("Content-Type", "application/json").header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)).build(),
                BodyHandlers.ofString())).body();
    }

    /** The file; its version stands in {@code ETag}. */
    public HttpResponse<String> file(String number) throws IOException, InterruptedException {
        return get("/api/v1/staff/petitions/" + number);
    }

    /** Acts on the version that was looked at; if somebody was faster the answer is 412, and one looks again. */
    public String act(String number, String action, String json) throws IOException, InterruptedException {
        var version = file(number).headers().firstValue("ETag").orElseThrow();
        return done(http.send(request("/api/v1/staff/petitions/" + number + "/actions/" + action).header("Content-Type", "application/json").header("If-Match", version)
                .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString())).body();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return done(http.send(request(path).GET().build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path)).timeout(Duration.ofSeconds(30)).header("Authorization", "Bearer " + token).header("Accept-Language", "en");
    }

    /** Faults are problem documents (RFC 9457): {@code code} is for programs, {@code detail} for people, {@code errors} names the fields. */
    private static HttpResponse<String> done(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static String field(String json, String name) {
        var found = Pattern.compile('"' + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    /** Whether a webhook came from the house, and not long ago: to be asked before a word of it is believed. While the secret is being changed there are two signatures. */
    public static boolean genuine(String secret, String timestamp, String signature, byte[] body, Instant now) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
        mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
        var expected = "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
        return Stream.of(signature.split(",")).anyMatch(one -> MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), one.strip().getBytes(StandardCharsets.US_ASCII)))
                && age.compareTo(Duration.ofMinutes(5)) <= 0;
    }
}
