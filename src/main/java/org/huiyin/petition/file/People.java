package org.huiyin.petition.file;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Telling;
import org.huiyin.petition.lifecycle.ToldPaper;

/** Shows who petitions as far as a file does: masked, each of a group with the ways of reaching him, what reached him and of what he was told. */
final class People {

    private People() {}

    static PetitionFile.People of(Petitioner who, Case petition, List<ToldPaper> papers, List<CaseWords.Note> notes) {
        var person = who.person();
        return new PetitionFile.People(Petitioner.masked(who.name()), person == null ? null : Masks.phone(person.phone()),
                person == null ? null : Petitioner.hinted(person.address()), who.persons(), petition.contactable(), who.persons() > 1 ? members(who, papers, notes) : List.of(),
                GroupPaper.of(papers), who.agents().stream().flatMap(agent -> Stream.ofNullable(Petitioner.masked(agent.name()))).toList());
    }

    private static List<PetitionFile.Member> members(Petitioner who, List<ToldPaper> papers, List<CaseWords.Note> notes) {
        var named = who.named();
        return IntStream.rangeClosed(1, named.size()).mapToObj(place -> member(place, named.get(place - 1), papers, notes)).toList();
    }

    private static PetitionFile.Member member(int place, Petitioner.Named named, List<ToldPaper> papers, List<CaseWords.Note> notes) {
        var person = named.person();
        return new PetitionFile.Member(place, named.part().code(), Petitioner.masked(person.name()), Masks.phone(person.phone()), Masks.ways(person), delivered(person, notes),
                Telling.of(place, named, papers, notes).stream().map(Told::of).toList());
    }

    private static List<PetitionFile.Delivered> delivered(Petitioner.Person person, List<CaseWords.Note> notes) {
        return notes.stream().filter(note -> note.kind().equals("delivery") && person.name() != null && person.name().strip().equals(text(note, "person").strip()))
                .filter(note -> note.text().containsKey("mode"))
                .map(note -> new PetitionFile.Delivered(text(note, "date"), text(note, "mode"))).toList();
    }

    private static String text(CaseWords.Note note, String field) {
        return Objects.toString(note.text().get(field), "");
    }
}
