-- Guards on SQLite. A trigger cannot be replaced: to change one, give it a new name.

-- guard line_is_not_changed ON store_line: a line of the journal never changes
CREATE TRIGGER line_is_not_changed BEFORE UPDATE ON store_line
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal never changes');
END;

-- guard line_is_not_removed ON store_line: a line of the journal is never removed
CREATE TRIGGER line_is_not_removed BEFORE DELETE ON store_line
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal is never removed');
END;

-- guard looked_is_not_changed ON store_looked: a look never changes
CREATE TRIGGER looked_is_not_changed BEFORE UPDATE ON store_looked
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a look never changes');
END;

-- guard looked_is_not_removed ON store_looked: a look is never removed
CREATE TRIGGER looked_is_not_removed BEFORE DELETE ON store_looked
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a look is never removed');
END;

-- guard looked_case_is_not_changed ON store_looked_case: whose case was looked at never changes
CREATE TRIGGER looked_case_is_not_changed BEFORE UPDATE ON store_looked_case
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'whose case was looked at never changes');
END;

-- guard looked_case_is_not_removed ON store_looked_case: whose case was looked at is never removed
CREATE TRIGGER looked_case_is_not_removed BEFORE DELETE ON store_looked_case
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'whose case was looked at is never removed');
END;

-- guard line_waits_for_checkpoint ON store_line: a new line waits for the next checkpoint
CREATE TRIGGER line_waits_for_checkpoint AFTER INSERT ON store_line
    FOR EACH ROW
BEGIN
    INSERT INTO store_unsealed_line (home_id, chain_year, chain, seq) VALUES (NEW.home_id, NEW.chain_year, NEW.chain, NEW.seq);
END;

-- guard look_waits_for_checkpoint ON store_looked: a new look waits for the next checkpoint
CREATE TRIGGER look_waits_for_checkpoint AFTER INSERT ON store_looked
    FOR EACH ROW
BEGIN
    INSERT INTO store_unsealed_look (look_id) VALUES (NEW.id);
END;

-- guard checkpoint_is_not_removed ON store_checkpoint: a checkpoint stays
CREATE TRIGGER checkpoint_is_not_removed BEFORE DELETE ON store_checkpoint
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a checkpoint stays');
END;

-- guard checkpoint_is_not_changed ON store_checkpoint: a checkpoint never changes; its time-stamp is added once
CREATE TRIGGER checkpoint_is_not_changed BEFORE UPDATE ON store_checkpoint
    FOR EACH ROW
    WHEN OLD.n IS NOT NEW.n OR OLD.body IS NOT NEW.body OR OLD.hash IS NOT NEW.hash OR OLD.signature IS NOT NEW.signature OR OLD.made_at IS NOT NEW.made_at OR OLD.stamp <> ''
BEGIN
    SELECT RAISE(ABORT, 'a checkpoint never changes; its time-stamp is added once');
END;

-- guard checkpoint_leaf_is_not_removed ON store_checkpoint_leaf: a leaf of a checkpoint stays
CREATE TRIGGER checkpoint_leaf_is_not_removed BEFORE DELETE ON store_checkpoint_leaf
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a leaf of a checkpoint stays');
END;

-- guard checkpoint_leaf_is_not_changed ON store_checkpoint_leaf: a leaf of a checkpoint never changes
CREATE TRIGGER checkpoint_leaf_is_not_changed BEFORE UPDATE ON store_checkpoint_leaf
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a leaf of a checkpoint never changes');
END;

-- guard book_is_not_removed ON store_book: a number of the book stays, void or not
CREATE TRIGGER book_is_not_removed BEFORE DELETE ON store_book
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a number of the book stays');
END;

-- guard book_line_keeps_its_number ON store_book: what a number was given to never changes
CREATE TRIGGER book_line_keeps_its_number BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.year IS NOT NEW.year OR OLD.n IS NOT NEW.n OR OLD.case_number IS NOT NEW.case_number OR OLD.part IS NOT NEW.part OR OLD.record_id IS NOT NEW.record_id OR OLD.blank_id IS NOT NEW.blank_id
BEGIN
    SELECT RAISE(ABORT, 'what a number was given to never changes');
END;

-- guard book_line_ends_once ON store_book: a confirmed or void number stays so
CREATE TRIGGER book_line_ends_once BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN OLD.state <> 'reserved' AND OLD.state IS NOT NEW.state
BEGIN
    SELECT RAISE(ABORT, 'a confirmed or void number stays so');
END;

-- guard book_line_keeps_what_was_settled ON store_book: what was settled of a line never changes
CREATE TRIGGER book_line_keeps_what_was_settled BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN OLD.surname IS NOT NEW.surname OR OLD.given IS NOT NEW.given OR OLD.patronymic IS NOT NEW.patronymic OR OLD.replaced_series IS NOT NEW.replaced_series OR OLD.replaced_number IS NOT NEW.replaced_number OR OLD.replaces_year IS NOT NEW.replaces_year OR OLD.replaces_n IS NOT NEW.replaces_n OR OLD.reasons IS NOT NEW.reasons OR OLD.new_name IS NOT NEW.new_name OR OLD.settled IS NOT NEW.settled OR OLD.reserved_on IS NOT NEW.reserved_on OR (OLD.state <> 'reserved' AND (OLD.confirmed_at IS NOT NEW.confirmed_at OR OLD.voided_at IS NOT NEW.voided_at OR OLD.void_reason IS NOT NEW.void_reason))
BEGIN
    SELECT RAISE(ABORT, 'what was settled of a line never changes');
END;

-- guard book_has_no_gap ON store_book: numbers of the book follow one another
CREATE TRIGGER book_has_no_gap BEFORE INSERT ON store_book
    FOR EACH ROW
    WHEN NEW.n > 1 AND NOT EXISTS (SELECT 1 FROM store_book WHERE home_id = NEW.home_id AND year = NEW.year AND n = NEW.n - 1)
BEGIN
    SELECT RAISE(ABORT, 'numbers of the book follow one another');
END;

-- guard book_year_takes_no_line ON store_book: a closed book takes no line
CREATE TRIGGER book_year_takes_no_line BEFORE INSERT ON store_book
    FOR EACH ROW
    WHEN EXISTS (SELECT 1 FROM store_book_closing WHERE home_id = NEW.home_id AND year = NEW.year)
BEGIN
    SELECT RAISE(ABORT, 'a closed book takes no line');
END;

-- guard book_year_changes_no_line ON store_book: a closed book changes no line
CREATE TRIGGER book_year_changes_no_line BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN EXISTS (SELECT 1 FROM store_book_closing WHERE home_id = OLD.home_id AND year = OLD.year)
BEGIN
    SELECT RAISE(ABORT, 'a closed book changes no line');
END;

-- guard book_closing_is_not_removed ON store_book_closing: a closed book stays closed
CREATE TRIGGER book_closing_is_not_removed BEFORE DELETE ON store_book_closing
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a closed book stays closed');
END;

-- guard book_closing_keeps_its_hashes ON store_book_closing: a closed book keeps its hash
CREATE TRIGGER book_closing_keeps_its_hashes BEFORE UPDATE ON store_book_closing
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.year IS NOT NEW.year OR OLD.lines IS NOT NEW.lines OR OLD.void IS NOT NEW.void OR OLD.header IS NOT NEW.header OR OLD.head IS NOT NEW.head OR OLD.text IS NOT NEW.text OR OLD.closed_by IS NOT NEW.closed_by OR OLD.closed_at IS NOT NEW.closed_at OR OLD.chain_year IS NOT NEW.chain_year OR (OLD.pdf_kk <> '' AND OLD.pdf_kk IS NOT NEW.pdf_kk) OR (OLD.pdf_ru <> '' AND OLD.pdf_ru IS NOT NEW.pdf_ru)
BEGIN
    SELECT RAISE(ABORT, 'a closed book keeps its hash');
END;

-- guard book_closing_leaves_nothing_open ON store_book_closing: no line of a closed book is still reserved
CREATE TRIGGER book_closing_leaves_nothing_open BEFORE INSERT ON store_book_closing
    FOR EACH ROW
    WHEN EXISTS (SELECT 1 FROM store_book WHERE home_id = NEW.home_id AND year = NEW.year AND state = 'reserved')
BEGIN
    SELECT RAISE(ABORT, 'no line of a closed book is still reserved');
END;

-- guard book_received_is_not_changed ON store_book_received: who received a document never changes
CREATE TRIGGER book_received_is_not_changed BEFORE UPDATE ON store_book_received
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'who received a document never changes');
END;

-- guard book_received_is_not_removed ON store_book_received: who received a document is never removed
CREATE TRIGGER book_received_is_not_removed BEFORE DELETE ON store_book_received
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'who received a document is never removed');
END;

-- guard book_received_after_closing ON store_book_received: what is received after the closing says so
CREATE TRIGGER book_received_after_closing BEFORE INSERT ON store_book_received
    FOR EACH ROW
    WHEN NOT NEW.after_closing AND EXISTS (SELECT 1 FROM store_book_closing WHERE home_id = NEW.home_id AND year = NEW.year)
BEGIN
    SELECT RAISE(ABORT, 'what is received after the closing says so');
END;

-- guard blank_is_not_removed ON store_blank: a blank is accounted for, for ever
CREATE TRIGGER blank_is_not_removed BEFORE DELETE ON store_blank
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a blank is accounted for');
END;

-- guard blank_step_is_not_changed ON store_blank_step: a step of a blank never changes
CREATE TRIGGER blank_step_is_not_changed BEFORE UPDATE ON store_blank_step
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a step of a blank never changes');
END;

-- guard blank_step_is_not_removed ON store_blank_step: a step of a blank is never removed
CREATE TRIGGER blank_step_is_not_removed BEFORE DELETE ON store_blank_step
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a step of a blank is never removed');
END;

-- guard blank_step_is_not_before_the_last ON store_blank_step: a step is not earlier than the one before it
CREATE TRIGGER blank_step_is_not_before_the_last BEFORE INSERT ON store_blank_step
    FOR EACH ROW
    WHEN NEW.at < (SELECT at FROM store_blank_step WHERE home_id = NEW.home_id AND blank_id = NEW.blank_id AND n = NEW.prev_n)
BEGIN
    SELECT RAISE(ABORT, 'a step is not earlier than the one before it');
END;

-- guard blank_step_leaves_what_is_set_aside ON store_blank_step: a blank set aside for a number goes nowhere else
CREATE TRIGGER blank_step_leaves_what_is_set_aside BEFORE INSERT ON store_blank_step
    FOR EACH ROW
    WHEN EXISTS (SELECT 1 FROM store_book WHERE home_id = NEW.home_id AND blank_id = NEW.blank_id AND state = 'reserved' AND (NEW.to_hand <> 'used' OR year <> NEW.book_year OR n <> NEW.book_n))
BEGIN
    SELECT RAISE(ABORT, 'a blank set aside for a number goes nowhere else');
END;

-- guard blank_step_is_copied ON store_blank_step: where a blank is, is what its last step says
CREATE TRIGGER blank_step_is_copied AFTER INSERT ON store_blank_step
    FOR EACH ROW
BEGIN
    UPDATE store_blank SET last_n = NEW.n, hand = NEW.to_hand WHERE home_id = NEW.home_id AND id = NEW.blank_id;
END;

-- guard blank_goes_step_by_step ON store_blank: a blank is where its last step says
CREATE TRIGGER blank_goes_step_by_step BEFORE UPDATE ON store_blank
    FOR EACH ROW
    WHEN (OLD.last_n IS NOT NEW.last_n OR OLD.hand IS NOT NEW.hand) AND NEW.last_n IS NOT COALESCE(OLD.last_n, 0) + 1
BEGIN
    SELECT RAISE(ABORT, 'a blank is where its last step says');
END;

-- guard book_line_takes_a_blank_in_hand ON store_book: a number is given to a blank in an executor's hand
CREATE TRIGGER book_line_takes_a_blank_in_hand BEFORE INSERT ON store_book
    FOR EACH ROW
    WHEN NEW.state = 'reserved' AND NOT EXISTS (SELECT 1 FROM store_blank WHERE home_id = NEW.home_id AND id = NEW.blank_id AND hand LIKE 'executor:%')
BEGIN
    SELECT RAISE(ABORT, 'a number is given to a blank in an executor''s hand');
END;

-- guard book_line_is_confirmed_on_its_blank ON store_book: a number is confirmed once its blank is used for it
CREATE TRIGGER book_line_is_confirmed_on_its_blank BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN NEW.state = 'confirmed' AND OLD.state <> 'confirmed' AND NOT EXISTS (SELECT 1 FROM store_blank_step WHERE home_id = NEW.home_id AND blank_id = NEW.blank_id AND to_hand = 'used' AND book_year = NEW.year AND book_n = NEW.n)
BEGIN
    SELECT RAISE(ABORT, 'a number is confirmed once its blank is used for it');
END;

-- guard custody_act_is_not_removed ON store_custody_act: an act on blanks stays
CREATE TRIGGER custody_act_is_not_removed BEFORE DELETE ON store_custody_act
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'an act on blanks stays');
END;

-- guard custody_act_stays_itself ON store_custody_act: an act on blanks never becomes another
CREATE TRIGGER custody_act_stays_itself BEFORE UPDATE ON store_custody_act
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.what IS NOT NEW.what OR OLD.from_hand IS NOT NEW.from_hand OR OLD.to_hand IS NOT NEW.to_hand OR OLD.number IS NOT NEW.number OR OLD.dated IS NOT NEW.dated OR OLD.supplier IS NOT NEW.supplier OR OLD.paper IS NOT NEW.paper OR OLD.by IS NOT NEW.by OR OLD.at IS NOT NEW.at OR OLD.chain_year IS NOT NEW.chain_year
BEGIN
    SELECT RAISE(ABORT, 'an act on blanks never becomes another');
END;

-- guard blank_kind_is_not_removed ON store_blank_kind: what was entered of a kind of blank stays
CREATE TRIGGER blank_kind_is_not_removed BEFORE DELETE ON store_blank_kind
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what was entered of a kind of blank stays');
END;

-- guard blank_kind_stays_itself ON store_blank_kind: what was entered of a kind of blank never becomes another
CREATE TRIGGER blank_kind_stays_itself BEFORE UPDATE ON store_blank_kind
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.kind IS NOT NEW.kind OR OLD.series IS NOT NEW.series OR OLD.digits IS NOT NEW.digits OR OLD.since IS NOT NEW.since OR OLD.until IS NOT NEW.until OR OLD.sure IS NOT NEW.sure OR OLD.note IS NOT NEW.note OR OLD.salt IS NOT NEW.salt OR OLD.listed IS NOT NEW.listed OR OLD.entered_by IS NOT NEW.entered_by OR OLD.entered_at IS NOT NEW.entered_at OR OLD.entered_as IS NOT NEW.entered_as OR OLD.chain_year IS NOT NEW.chain_year
BEGIN
    SELECT RAISE(ABORT, 'what was entered of a kind of blank never becomes another');
END;

-- guard inventory_is_not_removed ON store_inventory: a count of blanks stays
CREATE TRIGGER inventory_is_not_removed BEFORE DELETE ON store_inventory
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a count of blanks stays');
END;

-- guard inventory_stays_itself ON store_inventory: a count of blanks never becomes another
CREATE TRIGGER inventory_stays_itself BEFORE UPDATE ON store_inventory
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.number IS NOT NEW.number OR OLD.count IS NOT NEW.count OR OLD.salt IS NOT NEW.salt OR OLD.differing IS NOT NEW.differing OR OLD.by IS NOT NEW.by OR OLD.at IS NOT NEW.at OR OLD.chain_year IS NOT NEW.chain_year
BEGIN
    SELECT RAISE(ABORT, 'a count of blanks never becomes another');
END;

-- guard gap_is_not_removed ON store_gap: a word on a gap stays
CREATE TRIGGER gap_is_not_removed BEFORE DELETE ON store_gap
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a word on a gap stays');
END;

-- guard gap_stays_itself ON store_gap: a word on a gap never becomes another
CREATE TRIGGER gap_stays_itself BEFORE UPDATE ON store_gap
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.kind IS NOT NEW.kind OR OLD.series IS NOT NEW.series OR OLD.first IS NOT NEW.first OR OLD.last IS NOT NEW.last OR OLD.why IS NOT NEW.why OR OLD.note IS NOT NEW.note OR OLD.salt IS NOT NEW.salt OR OLD.by IS NOT NEW.by OR OLD.at IS NOT NEW.at OR OLD.chain_year IS NOT NEW.chain_year
BEGIN
    SELECT RAISE(ABORT, 'a word on a gap never becomes another');
END;

-- guard blank_keeps_its_number ON store_blank: a blank keeps its number and home
CREATE TRIGGER blank_keeps_its_number BEFORE UPDATE ON store_blank
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.kind IS NOT NEW.kind OR OLD.series IS NOT NEW.series OR OLD.number IS NOT NEW.number
BEGIN
    SELECT RAISE(ABORT, 'a blank keeps its number and home');
END;

-- guard case_is_not_removed ON store_case: a case stays
CREATE TRIGGER case_is_not_removed BEFORE DELETE ON store_case
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a case stays');
END;

-- guard case_keeps_its_home ON store_case: a case keeps its home, number, day and edition
CREATE TRIGGER case_keeps_its_home BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.number IS NOT NEW.number OR OLD.chain_year IS NOT NEW.chain_year OR OLD.registered_on IS NOT NEW.registered_on OR OLD.edition IS NOT NEW.edition
BEGIN
    SELECT RAISE(ABORT, 'a case keeps its home, number, day and edition');
END;

-- guard duplicate_is_not_removed ON store_duplicate: a duplicate stays
CREATE TRIGGER duplicate_is_not_removed BEFORE DELETE ON store_duplicate
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a duplicate stays');
END;

-- guard duplicate_keeps_its_file ON store_duplicate: an issued duplicate keeps its files
CREATE TRIGGER duplicate_keeps_its_file BEFORE UPDATE ON store_duplicate
    FOR EACH ROW
    WHEN OLD.issued_at IS NOT NULL AND (OLD.electronic IS NOT NEW.electronic OR OLD.for_blank IS NOT NEW.for_blank OR OLD.token_sha256 IS NOT NEW.token_sha256)
BEGIN
    SELECT RAISE(ABORT, 'an issued duplicate keeps its files');
END;

-- guard decree_is_not_removed ON store_decree: an act on days of rest stays, withdrawn or not
CREATE TRIGGER decree_is_not_removed BEFORE DELETE ON store_decree
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'an act on days of rest stays');
END;

-- guard decree_keeps_its_days ON store_decree: an act keeps its number, date and days
CREATE TRIGGER decree_keeps_its_days BEFORE UPDATE ON store_decree
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.number IS NOT NEW.number OR OLD.dated IS NOT NEW.dated OR OLD.body IS NOT NEW.body OR OLD.entered_as IS NOT NEW.entered_as OR OLD.entered_at IS NOT NEW.entered_at OR OLD.chain_year IS NOT NEW.chain_year
BEGIN
    SELECT RAISE(ABORT, 'an act keeps its number, date and days');
END;

-- guard decree_is_withdrawn_once ON store_decree: a withdrawn act stays so
CREATE TRIGGER decree_is_withdrawn_once BEFORE UPDATE ON store_decree
    FOR EACH ROW
    WHEN OLD.withdrawn_as IS NOT NULL AND OLD.withdrawn_as IS NOT NEW.withdrawn_as
BEGIN
    SELECT RAISE(ABORT, 'a withdrawn act stays so');
END;

-- guard policy_change_is_not_removed ON store_policy_change: a change of policy stays, withdrawn or not
CREATE TRIGGER policy_change_is_not_removed BEFORE DELETE ON store_policy_change
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a change of policy stays');
END;

-- guard policy_change_is_no_other ON store_policy_change: a change of policy never becomes another; its seal takes a new key
CREATE TRIGGER policy_change_is_no_other BEFORE UPDATE ON store_policy_change
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.field IS NOT NEW.field OR OLD.value IS NOT NEW.value OR OLD.since IS NOT NEW.since OR OLD.college_id IS NOT NEW.college_id OR OLD.salt IS NOT NEW.salt OR OLD.entered_by IS NOT NEW.entered_by OR OLD.entered_as IS NOT NEW.entered_as OR OLD.entered_at IS NOT NEW.entered_at OR OLD.chain_year IS NOT NEW.chain_year OR (OLD.ground_box IS NOT NEW.ground_box AND (OLD.ground_box = '' OR NEW.ground_box = '' OR substr(OLD.ground_box, 1, 20) = substr(NEW.ground_box, 1, 20) OR abs(length(OLD.ground_box) - length(NEW.ground_box)) > 60))
BEGIN
    SELECT RAISE(ABORT, 'a change of policy never becomes another');
END;

-- guard policy_change_is_withdrawn_once ON store_policy_change: a withdrawn change stays so
CREATE TRIGGER policy_change_is_withdrawn_once BEFORE UPDATE ON store_policy_change
    FOR EACH ROW
    WHEN OLD.withdrawn_as IS NOT NULL AND OLD.withdrawn_as IS NOT NEW.withdrawn_as
BEGIN
    SELECT RAISE(ABORT, 'a withdrawn change stays so');
END;

-- guard book_find_is_not_removed ON store_book_find: what was found in a book stays, rejected or not
CREATE TRIGGER book_find_is_not_removed BEFORE DELETE ON store_book_find
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what was found in a book stays');
END;

-- guard book_find_keeps_its_finder ON store_book_find: who entered a find, and when, never changes
CREATE TRIGGER book_find_keeps_its_finder BEFORE UPDATE ON store_book_find
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.round IS NOT NEW.round OR OLD.entered_by IS NOT NEW.entered_by OR OLD.entered_at IS NOT NEW.entered_at
BEGIN
    SELECT RAISE(ABORT, 'who entered a find never changes');
END;

-- guard book_find_is_judged_once ON store_book_find: a confirmed or rejected find stays so
CREATE TRIGGER book_find_is_judged_once BEFORE UPDATE ON store_book_find
    FOR EACH ROW
    WHEN (OLD.confirmed_at IS NOT NULL OR OLD.rejected_at IS NOT NULL) AND (OLD.confirmed_at IS NOT NEW.confirmed_at OR OLD.rejected_at IS NOT NEW.rejected_at OR OLD.confirmed_by IS NOT NEW.confirmed_by OR OLD.rejected_by IS NOT NEW.rejected_by OR OLD.rejected_why IS NOT NEW.rejected_why OR OLD.record_id IS NOT NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'a confirmed or rejected find stays so');
END;

-- guard forward_is_not_removed ON store_forward: that a case went on stays
CREATE TRIGGER forward_is_not_removed BEFORE DELETE ON store_forward
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'that a case went on stays');
END;

-- guard forward_keeps_its_way ON store_forward: where a case went, and why, never changes
CREATE TRIGGER forward_keeps_its_way BEFORE UPDATE ON store_forward
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.reason IS NOT NEW.reason OR OLD.to_home_id IS NOT NEW.to_home_id OR OLD.at IS NOT NEW.at
BEGIN
    SELECT RAISE(ABORT, 'where a case went never changes');
END;

-- guard received_is_not_removed ON store_received: that a case came stays
CREATE TRIGGER received_is_not_removed BEFORE DELETE ON store_received
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'that a case came stays');
END;

-- guard received_keeps_its_source ON store_received: where a case came from never changes
CREATE TRIGGER received_keeps_its_source BEFORE UPDATE ON store_received
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.from_home_id IS NOT NEW.from_home_id OR OLD.from_case IS NOT NEW.from_case OR OLD.at IS NOT NEW.at
BEGIN
    SELECT RAISE(ABORT, 'where a case came from never changes');
END;

-- guard case_keeps_its_office ON store_case: over whose counter a case came never changes
CREATE TRIGGER case_keeps_its_office BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN OLD.office_id IS NOT NEW.office_id
BEGIN
    SELECT RAISE(ABORT, 'over whose counter a case came never changes');
END;

-- guard intake_is_not_removed ON store_intake: what came over a counter stays
CREATE TRIGGER intake_is_not_removed BEFORE DELETE ON store_intake
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what came over a counter stays');
END;

-- guard intake_keeps_its_papers ON store_intake: who took what in, and when, never changes
CREATE TRIGGER intake_keeps_its_papers BEFORE UPDATE ON store_intake
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.office_id IS NOT NEW.office_id OR OLD.standing IS NOT NEW.standing OR OLD.brought IS NOT NEW.brought OR OLD.lacking IS NOT NEW.lacking OR OLD.consents IS NOT NEW.consents OR OLD.request_number IS NOT NEW.request_number OR OLD.barcode IS NOT NEW.barcode OR OLD."after" IS NOT NEW."after" OR OLD."by" IS NOT NEW."by" OR OLD.at IS NOT NEW.at
BEGIN
    SELECT RAISE(ABORT, 'who took what in never changes');
END;

-- guard acceptance_refusal_is_not_removed ON store_acceptance_refusal: a refusal to accept stays
CREATE TRIGGER acceptance_refusal_is_not_removed BEFORE DELETE ON store_acceptance_refusal
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a refusal to accept stays');
END;

-- guard acceptance_refusal_keeps_its_ground ON store_acceptance_refusal: what was refused, why and by whom never changes
CREATE TRIGGER acceptance_refusal_keeps_its_ground BEFORE UPDATE ON store_acceptance_refusal
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.number IS NOT NEW.number OR OLD.chain_year IS NOT NEW.chain_year OR OLD.edition IS NOT NEW.edition OR OLD.clause IS NOT NEW.clause OR OLD.standing IS NOT NEW.standing OR OLD.brought IS NOT NEW.brought OR OLD.missing IS NOT NEW.missing OR OLD."after" IS NOT NEW."after" OR OLD."by" IS NOT NEW."by" OR OLD.refused_on IS NOT NEW.refused_on OR OLD.at IS NOT NEW.at
BEGIN
    SELECT RAISE(ABORT, 'what was refused never changes');
END;

-- guard acceptance_refusal_is_sealed_anew_or_forgotten ON store_acceptance_refusal: what was typed is kept as it is, or dropped
CREATE TRIGGER acceptance_refusal_is_sealed_anew_or_forgotten BEFORE UPDATE ON store_acceptance_refusal
    FOR EACH ROW
    WHEN NEW.typed_box <> '' AND (OLD.typed_box IS NOT NEW.typed_box AND (OLD.typed_box = '' OR substr(OLD.typed_box, 1, 20) = substr(NEW.typed_box, 1, 20) OR abs(length(OLD.typed_box) - length(NEW.typed_box)) > 60))
BEGIN
    SELECT RAISE(ABORT, 'what was typed is kept as it is, or dropped');
END;

-- guard archive_request_is_not_removed ON store_archive_request: what an archive was asked stays
CREATE TRIGGER archive_request_is_not_removed BEFORE DELETE ON store_archive_request
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what an archive was asked stays');
END;

-- guard archive_request_keeps_its_source ON store_archive_request: who asked an archive, when and for what case never changes
CREATE TRIGGER archive_request_keeps_its_source BEFORE UPDATE ON store_archive_request
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.number IS NOT NEW.number OR OLD.chain_year IS NOT NEW.chain_year OR OLD.cause IS NOT NEW.cause OR OLD.from_home_id IS NOT NEW.from_home_id OR OLD.from_case IS NOT NEW.from_case OR OLD.n IS NOT NEW.n OR OLD.came_at IS NOT NEW.came_at OR OLD.awaited_until IS NOT NEW.awaited_until
BEGIN
    SELECT RAISE(ABORT, 'who asked an archive never changes');
END;

-- guard archive_request_is_answered_once ON store_archive_request: an archive's answer stays as it was given
CREATE TRIGGER archive_request_is_answered_once BEFORE UPDATE ON store_archive_request
    FOR EACH ROW
    WHEN OLD.state = 'answered' AND (OLD.state IS NOT NEW.state OR OLD.answer IS NOT NEW.answer OR OLD.answered_by IS NOT NEW.answered_by OR OLD.answered_at IS NOT NEW.answered_at)
BEGIN
    SELECT RAISE(ABORT, 'an answer of an archive stays');
END;

-- guard archive_reply_is_not_removed ON store_archive_reply: that an archive's answer came stays
CREATE TRIGGER archive_reply_is_not_removed BEFORE DELETE ON store_archive_reply
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'that an answer came stays');
END;

-- guard archive_reply_keeps_its_source ON store_archive_reply: which archive answered, and what, never changes
CREATE TRIGGER archive_reply_keeps_its_source BEFORE UPDATE ON store_archive_reply
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.n IS NOT NEW.n OR OLD.archive_id IS NOT NEW.archive_id OR OLD.request_number IS NOT NEW.request_number OR OLD.answer IS NOT NEW.answer OR OLD.at IS NOT NEW.at
BEGIN
    SELECT RAISE(ABORT, 'which archive answered never changes');
END;

-- guard came_is_not_removed ON store_came: who came in the holder's stead stays
CREATE TRIGGER came_is_not_removed BEFORE DELETE ON store_came
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'who came stays');
END;

-- guard came_keeps_its_line ON store_came: when somebody came, and as what, never changes
CREATE TRIGGER came_keeps_its_line BEFORE UPDATE ON store_came
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.seq IS NOT NEW.seq OR OLD.standing IS NOT NEW.standing OR OLD.at IS NOT NEW.at
BEGIN
    SELECT RAISE(ABORT, 'who came never changes');
END;

-- guard not_handed_is_not_removed ON store_not_handed: that nothing was handed over stays
CREATE TRIGGER not_handed_is_not_removed BEFORE DELETE ON store_not_handed
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'that nothing was handed over stays');
END;

-- guard not_handed_keeps_its_reasons ON store_not_handed: why nothing was handed over, by whom and when never changes
CREATE TRIGGER not_handed_keeps_its_reasons BEFORE UPDATE ON store_not_handed
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.seq IS NOT NEW.seq OR OLD.reasons IS NOT NEW.reasons OR OLD.refused_by IS NOT NEW.refused_by OR OLD.at IS NOT NEW.at
BEGIN
    SELECT RAISE(ABORT, 'why nothing was handed over never changes');
END;

-- guard message_is_not_removed ON store_message: what was told stays
CREATE TRIGGER message_is_not_removed BEFORE DELETE ON store_message
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what was told stays');
END;

-- guard message_stays_itself ON store_message: what was told, and when it was first sent, never changes, but that its words go with its case
CREATE TRIGGER message_stays_itself BEFORE UPDATE ON store_message
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.seq IS NOT NEW.seq OR OLD."key" IS NOT NEW."key" OR (OLD.sent_at IS NOT NULL AND OLD.sent_at IS NOT NEW.sent_at) OR (OLD.params IS NOT NEW.params AND NOT (NEW.params = '' AND EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)))
BEGIN
    SELECT RAISE(ABORT, 'what was told never changes');
END;

-- guard delivery_is_not_removed ON store_delivery: what a provider said stays
CREATE TRIGGER delivery_is_not_removed BEFORE DELETE ON store_delivery
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what a provider said stays');
END;

-- guard delivery_keeps_its_way ON store_delivery: who took a message, and when, never changes
CREATE TRIGGER delivery_keeps_its_way BEFORE UPDATE ON store_delivery
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.message_id IS NOT NEW.message_id OR OLD.way IS NOT NEW.way OR OLD.provider IS NOT NEW.provider OR OLD.receipt IS NOT NEW.receipt OR OLD.taken_at IS NOT NEW.taken_at
BEGIN
    SELECT RAISE(ABORT, 'who took a message never changes');
END;

-- guard delivery_ends_once ON store_delivery: a delivery that came to its end stays so
CREATE TRIGGER delivery_ends_once BEFORE UPDATE ON store_delivery
    FOR EACH ROW
    WHEN OLD.state <> 'taken' AND (OLD.state IS NOT NEW.state OR OLD.ended_at IS NOT NEW.ended_at)
BEGIN
    SELECT RAISE(ABORT, 'a delivery that came to its end stays so');
END;

-- guard record_is_not_removed ON store_record: a record of the register is never removed
CREATE TRIGGER record_is_not_removed BEFORE DELETE ON store_record
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a record of the register is never removed');
END;

-- guard record_is_corrected_beside ON store_record: a record is corrected only where what it said is kept beside it; seal and code take a new key
CREATE TRIGGER record_is_corrected_beside BEFORE UPDATE ON store_record
    FOR EACH ROW
    WHEN (OLD.body IS NOT NEW.body OR OLD.series IS NOT NEW.series OR OLD.number IS NOT NEW.number OR (OLD.iin_mac IS NOT NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND instr(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - instr(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, instr(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, instr(NEW.iin_mac, ':')))) OR (OLD.body_sha256 IS NOT NEW.body_sha256 AND NOT (length(OLD.body_sha256) = 64 AND substr(NEW.body_sha256, 1, 2) = '2:' AND length(NEW.body_sha256) = 66 AND OLD.iin_mac IS NOT NEW.iin_mac)) OR (OLD.iin_box IS NOT NEW.iin_box AND (OLD.iin_box = '' OR NEW.iin_box = '' OR substr(OLD.iin_box, 1, 20) = substr(NEW.iin_box, 1, 20) OR abs(length(OLD.iin_box) - length(NEW.iin_box)) > 60)))
    AND NOT EXISTS (SELECT 1 FROM store_record_version WHERE home_id = OLD.home_id AND record_id = OLD.id AND body_sha256 = OLD.body_sha256 AND iin_box = OLD.iin_box)
BEGIN
    SELECT RAISE(ABORT, 'a record is corrected only where what it said is kept');
END;

-- guard diploma_status_has_its_change ON store_record: a diploma's status changes only with a change on record
CREATE TRIGGER diploma_status_has_its_change BEFORE UPDATE ON store_record
    FOR EACH ROW
    WHEN (OLD.diploma_status IS NOT NEW.diploma_status)
    AND NOT EXISTS (SELECT 1 FROM store_record_status WHERE home_id = OLD.home_id AND record_id = OLD.id AND part = 'diploma' AND before = OLD.diploma_status AND after = NEW.diploma_status)
BEGIN
    SELECT RAISE(ABORT, 'a status changes only with a change on record');
END;

-- guard supplement_status_has_its_change ON store_record: a supplement's status changes only with a change on record
CREATE TRIGGER supplement_status_has_its_change BEFORE UPDATE ON store_record
    FOR EACH ROW
    WHEN (OLD.supplement_status IS NOT NEW.supplement_status)
    AND NOT EXISTS (SELECT 1 FROM store_record_status WHERE home_id = OLD.home_id AND record_id = OLD.id AND part = 'supplement' AND before = OLD.supplement_status AND after = NEW.supplement_status)
BEGIN
    SELECT RAISE(ABORT, 'a status changes only with a change on record');
END;

-- guard record_chain_is_not_removed ON store_record_chain: that something was done to a record stays
CREATE TRIGGER record_chain_is_not_removed BEFORE DELETE ON store_record_chain
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'that something was done to a record stays');
END;

-- guard record_status_is_only_sealed_anew ON store_record_status: what changed a document's status never changes but for the key of its seal
CREATE TRIGGER record_status_is_only_sealed_anew BEFORE UPDATE ON store_record_status
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.record_id IS NOT NEW.record_id OR OLD."n" IS NOT NEW."n" OR OLD."part" IS NOT NEW."part" OR OLD."move" IS NOT NEW."move" OR OLD."before" IS NOT NEW."before" OR OLD."after" IS NOT NEW."after" OR OLD."why" IS NOT NEW."why" OR OLD.case_number IS NOT NEW.case_number OR OLD.seq IS NOT NEW.seq OR OLD.salt IS NOT NEW.salt OR OLD."by" IS NOT NEW."by" OR OLD."at" IS NOT NEW."at" OR (OLD.ground_box IS NOT NEW.ground_box AND (OLD.ground_box = '' OR NEW.ground_box = '' OR substr(OLD.ground_box, 1, 20) = substr(NEW.ground_box, 1, 20) OR abs(length(OLD.ground_box) - length(NEW.ground_box)) > 60))
BEGIN
    SELECT RAISE(ABORT, 'what changed a status never changes');
END;

-- guard record_status_is_not_removed ON store_record_status: what changed a document's status stays
CREATE TRIGGER record_status_is_not_removed BEFORE DELETE ON store_record_status
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what changed a status stays');
END;

-- guard record_version_is_only_sealed_anew ON store_record_version: what the register said before never changes but for the key of its seal, and the code that was in its hash
CREATE TRIGGER record_version_is_only_sealed_anew BEFORE UPDATE ON store_record_version
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.record_id IS NOT NEW.record_id OR OLD.version IS NOT NEW.version OR OLD.round IS NOT NEW.round OR OLD.series IS NOT NEW.series OR OLD.number IS NOT NEW.number OR OLD.body IS NOT NEW.body OR OLD.lines IS NOT NEW.lines OR (OLD.body_sha256 IS NOT NEW.body_sha256 AND NOT (length(OLD.body_sha256) = 64 AND substr(NEW.body_sha256, 1, 2) = '2:' AND length(NEW.body_sha256) = 66)) OR OLD.ended_at IS NOT NEW.ended_at OR (OLD.iin_box IS NOT NEW.iin_box AND (OLD.iin_box = '' OR NEW.iin_box = '' OR substr(OLD.iin_box, 1, 20) = substr(NEW.iin_box, 1, 20) OR abs(length(OLD.iin_box) - length(NEW.iin_box)) > 60))
BEGIN
    SELECT RAISE(ABORT, 'what the register said before never changes');
END;

-- guard record_version_is_not_removed ON store_record_version: what the register said before stays
CREATE TRIGGER record_version_is_not_removed BEFORE DELETE ON store_record_version
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what the register said before stays');
END;

-- guard record_correction_is_not_removed ON store_record_correction: what was entered as a correction stays
CREATE TRIGGER record_correction_is_not_removed BEFORE DELETE ON store_record_correction
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what was entered as a correction stays');
END;

-- guard record_correction_is_only_sealed_anew ON store_record_correction: what was entered as a correction never changes but for the key of its seal
CREATE TRIGGER record_correction_is_only_sealed_anew BEFORE UPDATE ON store_record_correction
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.record_id IS NOT NEW.record_id OR OLD.round IS NOT NEW.round OR OLD.ground IS NOT NEW.ground OR OLD.salt IS NOT NEW.salt OR OLD.due_on IS NOT NEW.due_on OR OLD.entered_by IS NOT NEW.entered_by OR OLD.entered_at IS NOT NEW.entered_at OR (OLD.text_box IS NOT NEW.text_box AND (OLD.text_box = '' OR NEW.text_box = '' OR substr(OLD.text_box, 1, 20) = substr(NEW.text_box, 1, 20) OR abs(length(OLD.text_box) - length(NEW.text_box)) > 60))
BEGIN
    SELECT RAISE(ABORT, 'what was entered as a correction never changes');
END;

-- guard record_correction_has_one_end ON store_record_correction: a correction that was confirmed or rejected stays so
CREATE TRIGGER record_correction_has_one_end BEFORE UPDATE ON store_record_correction
    FOR EACH ROW
    WHEN (OLD.confirmed_at IS NOT NULL OR OLD.rejected_at IS NOT NULL) AND (OLD.confirmed_by IS NOT NEW.confirmed_by OR OLD.confirmed_at IS NOT NEW.confirmed_at OR OLD.rejected_by IS NOT NEW.rejected_by OR OLD.rejected_at IS NOT NEW.rejected_at OR OLD.rejected_why IS NOT NEW.rejected_why OR (OLD.note_box IS NOT NEW.note_box AND (OLD.note_box = '' OR NEW.note_box = '' OR substr(OLD.note_box, 1, 20) = substr(NEW.note_box, 1, 20) OR abs(length(OLD.note_box) - length(NEW.note_box)) > 60)))
BEGIN
    SELECT RAISE(ABORT, 'a correction that was confirmed or rejected stays so');
END;

-- guard reference_change_is_not_changed ON store_reference_change: what changed in reference data is told as it was
CREATE TRIGGER reference_change_is_not_changed BEFORE UPDATE ON store_reference_change
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what changed in reference data is told as it was');
END;

-- guard reference_change_is_not_removed ON store_reference_change: what changed in reference data stays told
CREATE TRIGGER reference_change_is_not_removed BEFORE DELETE ON store_reference_change
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what changed in reference data stays told');
END;

-- guard descent_is_not_removed ON store_descent: a step of a lineage is corrected, never removed
CREATE TRIGGER descent_is_not_removed BEFORE DELETE ON store_descent
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a step of a lineage is corrected, never removed');
END;

-- guard institution_name_is_not_removed ON store_institution_name: a name an institution bore stays
CREATE TRIGGER institution_name_is_not_removed BEFORE DELETE ON store_institution_name
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a name an institution bore stays');
END;

-- guard print_is_not_removed ON store_print: that a document was sent to a printer stays
CREATE TRIGGER print_is_not_removed BEFORE DELETE ON store_print
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'that a document was printed stays');
END;

-- guard originals_act_is_not_removed ON store_originals_act: an act on originals stays
CREATE TRIGGER originals_act_is_not_removed BEFORE DELETE ON store_originals_act
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'an act on originals stays');
END;

-- guard originals_act_stays_itself ON store_originals_act: an act on originals never becomes another
CREATE TRIGGER originals_act_stays_itself BEFORE UPDATE ON store_originals_act
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.fate IS NOT NEW.fate OR OLD.number IS NOT NEW.number OR OLD.dated IS NOT NEW.dated OR OLD.commission IS NOT NEW.commission OR OLD.kept_where IS NOT NEW.kept_where OR OLD.place IS NOT NEW.place OR OLD."by" IS NOT NEW."by" OR OLD.at IS NOT NEW.at OR OLD.chain_year IS NOT NEW.chain_year
BEGIN
    SELECT RAISE(ABORT, 'an act on originals never becomes another');
END;

-- guard original_end_is_not_changed ON store_original_end: what became of an original never changes
CREATE TRIGGER original_end_is_not_changed BEFORE UPDATE ON store_original_end
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what became of an original never changes');
END;

-- guard original_end_is_not_removed ON store_original_end: what became of an original stays
CREATE TRIGGER original_end_is_not_removed BEFORE DELETE ON store_original_end
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'what became of an original stays');
END;

-- guard original_ends_void_and_here ON store_original_end: only an original that is here and void is kept or destroyed
CREATE TRIGGER original_ends_void_and_here BEFORE INSERT ON store_original_end
    FOR EACH ROW
    WHEN NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = NEW.home_id AND number = NEW.case_number AND state IN ('issued', 'ready', 'handed_over') AND original_taken_at IS NOT NULL AND original_returned_at IS NULL AND original_forwarded_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'only an original that is here and void is kept or destroyed');
END;

-- guard ended_original_goes_nowhere ON store_case: an original that was kept or destroyed goes nowhere
CREATE TRIGGER ended_original_goes_nowhere BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN (OLD.original_taken_at IS NOT NEW.original_taken_at OR OLD.original_returned_at IS NOT NEW.original_returned_at OR OLD.original_forwarded_at IS NOT NEW.original_forwarded_at) AND EXISTS (SELECT 1 FROM store_original_end WHERE home_id = OLD.home_id AND case_number = OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'an original that was kept or destroyed goes nowhere');
END;

-- guard api_token_is_not_removed ON store_api_token: a token that was given stays on record
CREATE TRIGGER api_token_is_not_removed BEFORE DELETE ON store_api_token
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a token that was given stays on record');
END;

-- guard api_token_stays_itself ON store_api_token: a token is of one organisation, for what it was given, and withdrawn once
CREATE TRIGGER api_token_stays_itself BEFORE UPDATE ON store_api_token
    FOR EACH ROW
    WHEN OLD.public IS NOT NEW.public OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.scopes IS NOT NEW.scopes OR OLD.given_by IS NOT NEW.given_by OR OLD.given_at IS NOT NEW.given_at OR OLD.chain_year IS NOT NEW.chain_year OR (OLD.withdrawn_at IS NOT NULL AND OLD.withdrawn_at IS NOT NEW.withdrawn_at)
BEGIN
    SELECT RAISE(ABORT, 'a token is of one organisation, for what it was given, and withdrawn once');
END;

-- guard change_is_not_changed ON store_change: a change never becomes another
CREATE TRIGGER change_is_not_changed BEFORE UPDATE ON store_change
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a change never becomes another');
END;

-- guard change_is_not_removed ON store_change: a change that was told of stays
CREATE TRIGGER change_is_not_removed BEFORE DELETE ON store_change
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a change that was told of stays');
END;

-- guard webhook_is_not_removed ON store_webhook: a webhook stays on record
CREATE TRIGGER webhook_is_not_removed BEFORE DELETE ON store_webhook
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a webhook stays on record');
END;

-- guard case_is_erased_once ON store_case: an erased case stays as it was erased
CREATE TRIGGER case_is_erased_once BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN OLD.erased_on IS NOT NULL AND (OLD.erased_on IS NOT NEW.erased_on OR OLD.ended_on IS NOT NEW.ended_on OR OLD.state IS NOT NEW.state)
BEGIN
    SELECT RAISE(ABORT, 'an erased case stays so');
END;

-- guard case_is_erased_after_its_end ON store_case: only a case that is over is erased, after the day of its end
CREATE TRIGGER case_is_erased_after_its_end BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN OLD.erased_on IS NULL AND NEW.erased_on IS NOT NULL AND (NEW.ended_on IS NULL OR NEW.erased_on <= NEW.ended_on OR NEW.state NOT IN ('forwarded', 'handed_over', 'refused', 'withdrawn'))
BEGIN
    SELECT RAISE(ABORT, 'only a case that is over is erased');
END;

-- guard held_case_is_not_erased ON store_case: a case under a legal hold is not erased
CREATE TRIGGER held_case_is_not_erased BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN OLD.erased_on IS NULL AND NEW.erased_on IS NOT NULL AND EXISTS (SELECT 1 FROM store_legal_hold WHERE home_id = OLD.home_id AND case_number = OLD.number AND lifted_at IS NULL AND (until IS NULL OR until >= NEW.erased_on))
BEGIN
    SELECT RAISE(ABORT, 'a case under a legal hold is not erased');
END;

-- guard legal_hold_is_not_removed ON store_legal_hold: a legal hold stays on record, lifted or not
CREATE TRIGGER legal_hold_is_not_removed BEFORE DELETE ON store_legal_hold
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'a legal hold stays on record');
END;

-- guard legal_hold_stays_itself ON store_legal_hold: a legal hold never becomes another
CREATE TRIGGER legal_hold_stays_itself BEFORE UPDATE ON store_legal_hold
    FOR EACH ROW
    WHEN OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.n IS NOT NEW.n OR OLD.ground IS NOT NEW.ground OR OLD.until IS NOT NEW.until OR OLD."by" IS NOT NEW."by" OR OLD.at IS NOT NEW.at OR (OLD.lifted_at IS NOT NULL AND (OLD.lifted_at IS NOT NEW.lifted_at OR OLD.lifted_by IS NOT NEW.lifted_by))
BEGIN
    SELECT RAISE(ABORT, 'a legal hold never becomes another');
END;

-- guard application_is_not_removed ON store_application: an application stays with its case, erased or not
CREATE TRIGGER application_is_not_removed BEFORE DELETE ON store_application
    FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'an application stays with its case');
END;

-- guard application_is_only_erased ON store_application: what was applied for never changes, and is emptied only with its case
CREATE TRIGGER application_is_only_erased BEFORE UPDATE ON store_application
    FOR EACH ROW
    WHEN (OLD.home_id IS NOT NEW.home_id OR OLD.case_number IS NOT NEW.case_number OR OLD.surname IS NOT NEW.surname OR OLD.given IS NOT NEW.given OR OLD.patronymic IS NOT NEW.patronymic OR OLD.text_hash IS NOT NEW.text_hash OR OLD.salt IS NOT NEW.salt OR OLD.draft IS NOT NEW.draft OR OLD.confirmed_by IS NOT NEW.confirmed_by) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what was applied for never changes');
END;

-- guard application_is_emptied_with_its_case ON store_application: what is sealed is emptied only with its case
CREATE TRIGGER application_is_emptied_with_its_case BEFORE UPDATE ON store_application
    FOR EACH ROW
    WHEN (OLD.text_box <> '' AND NEW.text_box = '') AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard archive_reply_is_emptied_with_its_case ON store_archive_reply: what is sealed is emptied only with its case
CREATE TRIGGER archive_reply_is_emptied_with_its_case BEFORE UPDATE ON store_archive_reply
    FOR EACH ROW
    WHEN ((OLD.answer_box <> '' AND NEW.answer_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard book_find_is_emptied_with_its_case ON store_book_find: what is sealed is emptied only with its case
CREATE TRIGGER book_find_is_emptied_with_its_case BEFORE UPDATE ON store_book_find
    FOR EACH ROW
    WHEN ((OLD.find_box <> '' AND NEW.find_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard came_is_emptied_with_its_case ON store_came: what is sealed is emptied only with its case
CREATE TRIGGER came_is_emptied_with_its_case BEFORE UPDATE ON store_came
    FOR EACH ROW
    WHEN ((OLD.box <> '' AND NEW.box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard correction_is_emptied_with_its_case ON store_correction: what is sealed is emptied only with its case
CREATE TRIGGER correction_is_emptied_with_its_case BEFORE UPDATE ON store_correction
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.answer_box <> '' AND NEW.answer_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard duplicate_is_emptied_with_its_case ON store_duplicate: what is sealed is emptied only with its case
CREATE TRIGGER duplicate_is_emptied_with_its_case BEFORE UPDATE ON store_duplicate
    FOR EACH ROW
    WHEN (OLD.token_box <> '' AND NEW.token_box = '') AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard enquiry_is_emptied_with_its_case ON store_enquiry: what is sealed is emptied only with its case
CREATE TRIGGER enquiry_is_emptied_with_its_case BEFORE UPDATE ON store_enquiry
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.answer_box <> '' AND NEW.answer_box = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard forward_is_emptied_with_its_case ON store_forward: what is sealed is emptied only with its case
CREATE TRIGGER forward_is_emptied_with_its_case BEFORE UPDATE ON store_forward
    FOR EACH ROW
    WHEN ((OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard handover_is_emptied_with_its_case ON store_handover: what is sealed is emptied only with its case
CREATE TRIGGER handover_is_emptied_with_its_case BEFORE UPDATE ON store_handover
    FOR EACH ROW
    WHEN ((OLD.number_box <> '' AND NEW.number_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard intake_is_emptied_with_its_case ON store_intake: what is sealed is emptied only with its case
CREATE TRIGGER intake_is_emptied_with_its_case BEFORE UPDATE ON store_intake
    FOR EACH ROW
    WHEN ((OLD.shown_box <> '' AND NEW.shown_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard not_handed_is_emptied_with_its_case ON store_not_handed: what is sealed is emptied only with its case
CREATE TRIGGER not_handed_is_emptied_with_its_case BEFORE UPDATE ON store_not_handed
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard position_is_emptied_with_its_case ON store_position: what is sealed is emptied only with its case
CREATE TRIGGER position_is_emptied_with_its_case BEFORE UPDATE ON store_position
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard received_is_emptied_with_its_case ON store_received: what is sealed is emptied only with its case
CREATE TRIGGER received_is_emptied_with_its_case BEFORE UPDATE ON store_received
    FOR EACH ROW
    WHEN (OLD.note_box <> '' AND NEW.note_box = '') AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard refusal_is_emptied_with_its_case ON store_refusal: what is sealed is emptied only with its case
CREATE TRIGGER refusal_is_emptied_with_its_case BEFORE UPDATE ON store_refusal
    FOR EACH ROW
    WHEN ((OLD.ground_box <> '' AND NEW.ground_box = '') OR (OLD.reasoned_box <> '' AND NEW.reasoned_box = '') OR (OLD.preliminary_box <> '' AND NEW.preliminary_box = '') OR (OLD.record_box <> '' AND NEW.record_box = '') OR (OLD.why_box <> '' AND NEW.why_box = '') OR (OLD.place <> '' AND NEW.place = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard shown_is_emptied_with_its_case ON store_shown: what is sealed is emptied only with its case
CREATE TRIGGER shown_is_emptied_with_its_case BEFORE UPDATE ON store_shown
    FOR EACH ROW
    WHEN ((OLD.number_box <> '' AND NEW.number_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard legal_hold_is_emptied_with_its_case ON store_legal_hold: what is sealed is emptied only with its case
CREATE TRIGGER legal_hold_is_emptied_with_its_case BEFORE UPDATE ON store_legal_hold
    FOR EACH ROW
    WHEN ((OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard message_is_emptied_with_its_case ON store_message: what is sealed is emptied only with its case
CREATE TRIGGER message_is_emptied_with_its_case BEFORE UPDATE ON store_message
    FOR EACH ROW
    WHEN (OLD.text_box <> '' AND NEW.text_box = '') AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard archive_request_is_emptied_with_its_case ON store_archive_request: what is sealed is emptied only with its case
CREATE TRIGGER archive_request_is_emptied_with_its_case BEFORE UPDATE ON store_archive_request
    FOR EACH ROW
    WHEN ((OLD.asked_box <> '' AND NEW.asked_box = '') OR (OLD.salt <> '' AND NEW.salt = '') OR (OLD.answer_box <> '' AND NEW.answer_box = '') OR (OLD.answer_salt <> '' AND NEW.answer_salt = '')) AND NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.from_home_id AND number = OLD.from_case AND erased_on IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is sealed is emptied only with its case');
END;

-- guard application_is_coded_anew_or_erased ON store_application: what an IIN is found by changes only with its key, and goes only with its case
CREATE TRIGGER application_is_coded_anew_or_erased BEFORE UPDATE ON store_application
    FOR EACH ROW
    WHEN ((OLD.iin_mac IS NOT NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND instr(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - instr(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, instr(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, instr(NEW.iin_mac, ':')))))
    AND NOT (NEW.iin_mac = '' AND EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'what an IIN is found by changes only with its key, and goes only with its case');
END;

-- guard intake_is_coded_anew_or_erased ON store_intake: what a visit is found by changes only with its key, and goes only with its case
CREATE TRIGGER intake_is_coded_anew_or_erased BEFORE UPDATE ON store_intake
    FOR EACH ROW
    WHEN ((OLD.iin_mac IS NOT NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND instr(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - instr(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, instr(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, instr(NEW.iin_mac, ':')))) OR (OLD.phone_mac IS NOT NEW.phone_mac AND NOT (OLD.phone_mac <> '' AND instr(NEW.phone_mac, ':') > 1 AND length(NEW.phone_mac) - instr(NEW.phone_mac, ':') = 64 AND substr(OLD.phone_mac, 1, instr(OLD.phone_mac, ':')) <> substr(NEW.phone_mac, 1, instr(NEW.phone_mac, ':')))))
    AND NOT (NEW.iin_mac = '' AND NEW.phone_mac = '' AND EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'what a visit is found by changes only with its key, and goes only with its case');
END;

-- guard case_home_is_coded_anew_or_erased ON store_case_home: what a case is found by changes only with its key, and goes only with its case
CREATE TRIGGER case_home_is_coded_anew_or_erased BEFORE UPDATE ON store_case_home
    FOR EACH ROW
    WHEN ((OLD.phone_mac IS NOT NEW.phone_mac AND NOT (OLD.phone_mac <> '' AND instr(NEW.phone_mac, ':') > 1 AND length(NEW.phone_mac) - instr(NEW.phone_mac, ':') = 64 AND substr(OLD.phone_mac, 1, instr(OLD.phone_mac, ':')) <> substr(NEW.phone_mac, 1, instr(NEW.phone_mac, ':')))))
    AND NOT (NEW.phone_mac = '' AND EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.number AND erased_on IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'what a case is found by changes only with its key, and goes only with its case');
END;

-- guard acceptance_refusal_is_coded_anew_or_forgotten ON store_acceptance_refusal: what a refusal is found by changes only with its key, and goes only with what was typed
CREATE TRIGGER acceptance_refusal_is_coded_anew_or_forgotten BEFORE UPDATE ON store_acceptance_refusal
    FOR EACH ROW
    WHEN ((OLD.iin_mac IS NOT NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND instr(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - instr(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, instr(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, instr(NEW.iin_mac, ':')))) OR (OLD.phone_mac IS NOT NEW.phone_mac AND NOT (OLD.phone_mac <> '' AND instr(NEW.phone_mac, ':') > 1 AND length(NEW.phone_mac) - instr(NEW.phone_mac, ':') = 64 AND substr(OLD.phone_mac, 1, instr(OLD.phone_mac, ':')) <> substr(NEW.phone_mac, 1, instr(NEW.phone_mac, ':')))))
    AND NOT (NEW.iin_mac = '' AND NEW.phone_mac = '' AND NEW.typed_box = '')
BEGIN
    SELECT RAISE(ABORT, 'what a refusal is found by changes only with its key, and goes only with what was typed');
END;

-- guard webhook_is_only_coded_anew ON store_webhook: what an address is known by changes only with its key
CREATE TRIGGER webhook_is_only_coded_anew BEFORE UPDATE ON store_webhook
    FOR EACH ROW
    WHEN ((OLD.address_mac IS NOT NEW.address_mac AND NOT (OLD.address_mac <> '' AND instr(NEW.address_mac, ':') > 1 AND length(NEW.address_mac) - instr(NEW.address_mac, ':') = 64 AND substr(OLD.address_mac, 1, instr(OLD.address_mac, ':')) <> substr(NEW.address_mac, 1, instr(NEW.address_mac, ':')))))
BEGIN
    SELECT RAISE(ABORT, 'what an address is known by changes only with its key');
END;
