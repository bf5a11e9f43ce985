package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.lifecycle.Commitment;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.proof.Finding.Step;
import org.huiyin.petition.proof.Finding.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Checks a receipt step by step. It believes nothing but the receipt itself, and at the end compares with the seals of the house. No petition is opened. */
@Component
public class CheckReceipt {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReadSeals seals;

    CheckReceipt(ReadSeals seals) {
        this.seals = seals;
    }

    public CheckedReceipt check(KeptReceipt kept) {
        var receipt = kept.seal() != null ? kept
                : new KeptReceipt(kept.number(), kept.receivedAt(), kept.hash(), kept.event(), kept.salt(), kept.words(), seals.proving(kept.hash()).orElse(null));
        var findings = alone(receipt);
        var seal = receipt.seal();
        if (seal != null) {
            findings.add(published(seal));
        }
        return new CheckedReceipt(receipt, findings);
    }

    /** The steps that need nobody but the receipt. */
    static List<Finding> alone(KeptReceipt receipt) {
        var told = told(receipt.event());
        var findings = new ArrayList<Finding>();
        findings.add(Finding.of(Step.WORDS, committed(receipt, told)));
        findings.add(Finding.of(Step.EVENT, hashed(receipt, told), receipt.number(), receipt.hash()));
        var seal = receipt.seal();
        if (seal == null) {
            findings.add(Finding.of(Step.SEALED, Verdict.OPEN));
            return findings;
        }
        var said = SealStatement.read(seal.statement());
        findings.add(Finding.of(Step.SEALED, said.filter(s -> s.number() == seal.number() && leads(receipt.hash(), seal.path(), s.root())).isPresent(),
                Integer.toString(seal.number()), said.map(s -> s.day().toString()).orElse("?"), said.map(SealStatement::count).orElse(0L)));
        findings.add(Finding.of(Step.SIGNED, said.filter(s -> DailySeal.signed(seal.statement(), s.key(), seal.signature(), seal.publicKey())).isPresent(), seal.publicKey()));
        return findings;
    }

    private static boolean committed(KeptReceipt receipt, Map<String, Object> told) {
        var digest = Commitment.with(receipt.salt(), receipt.words().getBytes(StandardCharsets.UTF_8)).digest();
        return told.get("facts") instanceof Map<?, ?> facts && facts.get("words") instanceof List<?> words && words.contains(digest);
    }

    private static boolean hashed(KeptReceipt receipt, Map<String, Object> told) {
        return MerkleTree.hex(EventLog.sha256(receipt.event().getBytes(StandardCharsets.UTF_8))).equals(receipt.hash())
                && receipt.number().equals(told.get("petition")) && Integer.valueOf(1).equals(told.get("seq")) && "registered".equals(told.get("type"))
                && told.get("facts") instanceof Map<?, ?> facts && facts.get("received") instanceof String received
                && spelled(received).filter(receipt.receivedAt()::equals).isPresent();
    }

    private static boolean leads(String hash, List<PathStep> path, String root) {
        return MerkleTree.isHash(hash) && MerkleTree.climb(HexFormat.of().parseHex(hash), path).map(MerkleTree::hex).filter(root::equals).isPresent();
    }

    private Finding published(ReceiptSeal seal) {
        var ours = seals.find(seal.number());
        var previous = SealStatement.read(seal.statement()).map(SealStatement::previous).orElse("");
        var before = seal.number() == 1 ? Optional.of(SealStatement.FIRST) : seals.find(seal.number() - 1).map(s -> SealStatement.hash(s.statement()));
        return Finding.of(Step.PUBLISHED, ours.filter(s -> s.statement().equals(seal.statement()) && s.publicKey().equals(seal.publicKey())).isPresent()
                && before.filter(previous::equals).isPresent(), Integer.toString(seal.number()));
    }

    /** A moment of an event as a receipt spells it. */
    private static Optional<String> spelled(String moment) {
        try {
            return Optional.of(KeptReceipt.spelled(Instant.parse(moment)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> told(@Nullable String event) {
        try {
            var told = (Map<String, Object>) JSON.readValue(event, Map.class);
            return told == null ? Map.of() : told;
        } catch (JacksonException notOne) {
            return Map.of();
        }
    }
}
