-- One matter of each kind that is kept beside petitions, ended at :at, with a row in every table that goes with it, sealed values left out. Everything in it is invented.
insert into reception (id, office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, changed_at) overriding system value
    values (:id, :office, '330726', cast(:at as date), '08:00', '17:00', '{某职 某人}', cast(:at as date), cast(:at as date), '窗口', '{}', 1, :at);
insert into batch (id, reception, region, office, seq, state, way, persons, accusation, petition, code, registered_at, ended_at, version)
    values (:id, :id, '330726', :office, 1, 'received', 'desk', 1, false, :petition, '\x00', :at, :at, 1);
insert into batch_change (batch, region, at, account, what) values (:id, '330726', :at, 'x', 'registered');
insert into talk (batch, reception, region, room, result, leaders, recorder, recorded_at) values (:id, :id, '330726', 1, 'explained', '{}', 'x', :at);
insert into talk_supplement (batch, region, room, recorder, written_at, added_at, added_by) values (:id, '330726', 1, 'x', :at, :at, 'x');
insert into hall_entry (entry, reception, region, account, kind, written_at, received_at, accusation, outcome, batch) values (gen_random_uuid(), :id, '330726', 'x', 'talk', :at, :at, false, 'taken', :id);
insert into hall_entry (entry, id, reception, region, account, kind, written_at, received_at, accusation, outcome) overriding system value values (gen_random_uuid(), :id, :id, '330726', 'x', 'arrival', :at, :at, false, 'dropped');
insert into talk_recording (batch, region, media_type, size, account, added_at, consented_at, consent_way, kept_until, ended, ended_at)
    values (:id, '330726', 'audio/webm', 1, 'x', :at, :at, 'paper', cast(:at as date), 'over', :at);
insert into train_desk (id, office, region, last_trip) overriding system value values (:id, 'desk-' || :id, '330726', 1);
insert into train_trip (id, desk, office, region, seq, state, way, accusation, petition, code, first_asked, called_at, ended_at)
    values (:id, :id, :office, '330726', 1, 'called-off', 'hotline', false, :petition, '\x00', 'x', :at, :at);
insert into train_press (id, trip, region, key, what, pressed_at, plausible, received_at, account, counted) values (:id, :id, '330726', 'k', 'settled', :at, true, :at, 'x', true);
insert into train_change (id, trip, region, at, account, what) values (:id, :id, '330726', :at, 'x', 'called-off');
insert into video_visit (id, region, office, state, accusation, petition, code, asked_at, waits_since, ended_at, version) values (:id, '330726', :office, 'ended', false, :petition, '\x00', :at, :at, :at, 1);
insert into video_change (visit, region, at, account, what) values (:id, '330726', :at, 'x', 'ended');
insert into talk_recording (visit, region, media_type, size, account, added_at, consented_at, consent_way, kept_until, ended, ended_at)
    values (:id, '330726', 'video/webm', 1, 'x', :at, :at, 'own-page', cast(:at as date), 'over', :at);
insert into leader_letter (id, office, region, leader, petition, state, laid_at, laid_by, ended_at, version) overriding system value values (:id, :office, '330726', 'x', :petition, 'instructed', :at, 'x', :at, 1);
insert into follow_up (id, batch, source, subject, number, office, region, leader, answers, answers_mark, unit, colour, handed_on, due, state, settled_on, version)
    select :id + place, case when source = 'batch' then :id end, source, :id, 'n', :office, '330726', '某职 某人', '某职 某人', '某职某人', 'u', 'green', cast(:at as date), cast(:at as date), 'verified', cast(:at as date), 1
      from unnest(array['batch', 'instruction', 'train', 'video', 'sweep']) with ordinality as promises (source, place);
insert into follow_up_change (id, follow_up, region, at, account, what) select :id + place, :id + place, '330726', :at, 'x', 'verified' from generate_series(1, 5) place;
insert into disclosure (follow_up, region, office, reception, place, drafted_by, drafted_at, version, number, promised, result, released_by, released_at)
    values (:id + 1, '330726', :office, :id, '330726', 'x', :at, 1, 'P' || :id, '修路', '修好了', 'y', :at);
insert into sweep (id, office, region, reception, started_at, started_by, ended_at, ended_by, version) overriding system value values (:id, :office, '330726', :id, :at, 'x', :at, 'x', 1);
insert into sweep_item (id, sweep, region, petition, follow_up, reasons, taken_at, taken_by, running) values (:id, :id, '330726', (select id from petition where number = :petition), :id + 5, '{}', :at, 'x', false);
insert into summons (id, kind, unit, region, account, petition, called_at, due, state, ended_at) values (:id, 'joint', :office, '330726', 'x', :petition, :at, :at, 'ended', :at);
insert into summoned (id, summons, unit, called_at) values (:id, :id, 'u', :at);
insert into summons_step (id, summons, region, at, account, what) values (:id, :id, '330726', :at, 'x', 'called');
insert into mediation (id, office, region, petition, state, opened_on, ended_on, version) values (:id, :office, '330726', :petition, 'performed', cast(:at as date), cast(:at as date), 1);
insert into mediation_side (mediation, side, region, code) values (:id, 'first', '330726', '\x00');
insert into mediation_session (id, mediation, region, day, begins, place) values (:id, :id, '330726', cast(:at as date), '09:00', '某处');
insert into mediation_text (id, mediation, region, seq, sha256, account, written_at) values (:id, :id, '330726', 1, 'x', 'x', :at);
insert into mediation_text_consent (id, text, side, region, at, account) values (:id, :id, 'first', '330726', :at, 'first');
insert into mediation_paper (text, region, fingerprint) values (:id, '330726', 'x');
insert into mediation_change (id, mediation, region, at, account, what) values (:id, :id, '330726', :at, 'x', 'opened');
insert into conference (id, office, region, day, begins, place, chair, chair_account, members, state, version) values (:id, :office, '330726', cast(:at as date), '09:00', '某处', '某职 某人', 'x', '{}', 'approved', 1);
insert into conference_minutes (conference, region, sha256, account, approved_at) values (:id, '330726', 'x', 'x', :at);
insert into conference_item (id, office, region, conference, proposed_by, petitions, helpers, state, version) values (:id, :office, '330726', :id, 'u', array_remove(array[:petition], null), '{}', 'verified', 1);
insert into conference_change (id, item, region, at, account, what) values (:id, :id, '330726', :at, 'x', 'verified')
