-- Guards on PostgreSQL.

-- guard line_is_not_changed ON store_line: a line of the journal never changes
CREATE OR REPLACE FUNCTION line_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a line of the journal never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER line_is_not_changed BEFORE UPDATE ON store_line
    FOR EACH ROW EXECUTE FUNCTION line_is_not_changed();

-- guard line_is_not_removed ON store_line: a line of the journal is never removed
CREATE OR REPLACE FUNCTION line_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a line of the journal is never removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER line_is_not_removed BEFORE DELETE ON store_line
    FOR EACH ROW EXECUTE FUNCTION line_is_not_removed();

-- guard looked_is_not_changed ON store_looked: a look never changes
CREATE OR REPLACE FUNCTION looked_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a look never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER looked_is_not_changed BEFORE UPDATE ON store_looked
    FOR EACH ROW EXECUTE FUNCTION looked_is_not_changed();

-- guard looked_is_not_removed ON store_looked: a look is never removed
CREATE OR REPLACE FUNCTION looked_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a look is never removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER looked_is_not_removed BEFORE DELETE ON store_looked
    FOR EACH ROW EXECUTE FUNCTION looked_is_not_removed();

-- guard looked_case_is_not_changed ON store_looked_case: whose case was looked at never changes
CREATE OR REPLACE FUNCTION looked_case_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'whose case was looked at never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER looked_case_is_not_changed BEFORE UPDATE ON store_looked_case
    FOR EACH ROW EXECUTE FUNCTION looked_case_is_not_changed();

-- guard looked_case_is_not_removed ON store_looked_case: whose case was looked at is never removed
CREATE OR REPLACE FUNCTION looked_case_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'whose case was looked at is never removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER looked_case_is_not_removed BEFORE DELETE ON store_looked_case
    FOR EACH ROW EXECUTE FUNCTION looked_case_is_not_removed();

-- guard line_waits_for_checkpoint ON store_line: a new line waits for the next checkpoint
CREATE OR REPLACE FUNCTION line_waits_for_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO store_unsealed_line (home_id, chain_year, chain, seq) VALUES (NEW.home_id, NEW.chain_year, NEW.chain, NEW.seq);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER line_waits_for_checkpoint AFTER INSERT ON store_line
    FOR EACH ROW EXECUTE FUNCTION line_waits_for_checkpoint();

-- guard look_waits_for_checkpoint ON store_looked: a new look waits for the next checkpoint
CREATE OR REPLACE FUNCTION look_waits_for_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO store_unsealed_look (look_id) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER look_waits_for_checkpoint AFTER INSERT ON store_looked
    FOR EACH ROW EXECUTE FUNCTION look_waits_for_checkpoint();

-- guard checkpoint_is_not_removed ON store_checkpoint: a checkpoint stays
CREATE OR REPLACE FUNCTION checkpoint_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a checkpoint stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER checkpoint_is_not_removed BEFORE DELETE ON store_checkpoint
    FOR EACH ROW EXECUTE FUNCTION checkpoint_is_not_removed();

-- guard checkpoint_is_not_changed ON store_checkpoint: a checkpoint never changes; its time-stamp is added once
CREATE OR REPLACE FUNCTION checkpoint_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a checkpoint never changes; its time-stamp is added once' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER checkpoint_is_not_changed BEFORE UPDATE ON store_checkpoint
    FOR EACH ROW
    WHEN (OLD.n IS DISTINCT FROM NEW.n OR OLD.body IS DISTINCT FROM NEW.body OR OLD.hash IS DISTINCT FROM NEW.hash OR OLD.signature IS DISTINCT FROM NEW.signature OR OLD.made_at IS DISTINCT FROM NEW.made_at OR OLD.stamp <> '') EXECUTE FUNCTION checkpoint_is_not_changed();

-- guard checkpoint_leaf_is_not_removed ON store_checkpoint_leaf: a leaf of a checkpoint stays
CREATE OR REPLACE FUNCTION checkpoint_leaf_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a leaf of a checkpoint stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER checkpoint_leaf_is_not_removed BEFORE DELETE ON store_checkpoint_leaf
    FOR EACH ROW EXECUTE FUNCTION checkpoint_leaf_is_not_removed();

-- guard checkpoint_leaf_is_not_changed ON store_checkpoint_leaf: a leaf of a checkpoint never changes
CREATE OR REPLACE FUNCTION checkpoint_leaf_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a leaf of a checkpoint never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER checkpoint_leaf_is_not_changed BEFORE UPDATE ON store_checkpoint_leaf
    FOR EACH ROW EXECUTE FUNCTION checkpoint_leaf_is_not_changed();

-- guard checkpoint_is_not_emptied ON store_checkpoint: no table of record is emptied
CREATE OR REPLACE FUNCTION checkpoint_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER checkpoint_is_not_emptied BEFORE TRUNCATE ON store_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION checkpoint_is_not_emptied();

-- guard checkpoint_leaf_is_not_emptied ON store_checkpoint_leaf: no table of record is emptied
CREATE OR REPLACE FUNCTION checkpoint_leaf_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER checkpoint_leaf_is_not_emptied BEFORE TRUNCATE ON store_checkpoint_leaf
    FOR EACH STATEMENT EXECUTE FUNCTION checkpoint_leaf_is_not_emptied();

-- guard book_is_not_removed ON store_book: a number of the book stays, void or not
CREATE OR REPLACE FUNCTION book_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a number of the book stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_is_not_removed BEFORE DELETE ON store_book
    FOR EACH ROW EXECUTE FUNCTION book_is_not_removed();

-- guard book_line_keeps_its_number ON store_book: what a number was given to never changes
CREATE OR REPLACE FUNCTION book_line_keeps_its_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a number was given to never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_line_keeps_its_number BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.year IS DISTINCT FROM NEW.year OR OLD.n IS DISTINCT FROM NEW.n OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.part IS DISTINCT FROM NEW.part OR OLD.record_id IS DISTINCT FROM NEW.record_id OR OLD.blank_id IS DISTINCT FROM NEW.blank_id) EXECUTE FUNCTION book_line_keeps_its_number();

-- guard book_line_ends_once ON store_book: a confirmed or void number stays so
CREATE OR REPLACE FUNCTION book_line_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a confirmed or void number stays so' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_line_ends_once BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN (OLD.state <> 'reserved' AND OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION book_line_ends_once();

-- guard book_line_keeps_what_was_settled ON store_book: what was settled of a line never changes
CREATE OR REPLACE FUNCTION book_line_keeps_what_was_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was settled of a line never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_line_keeps_what_was_settled BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN (OLD.surname IS DISTINCT FROM NEW.surname OR OLD.given IS DISTINCT FROM NEW.given OR OLD.patronymic IS DISTINCT FROM NEW.patronymic OR OLD.replaced_series IS DISTINCT FROM NEW.replaced_series OR OLD.replaced_number IS DISTINCT FROM NEW.replaced_number OR OLD.replaces_year IS DISTINCT FROM NEW.replaces_year OR OLD.replaces_n IS DISTINCT FROM NEW.replaces_n OR OLD.reasons IS DISTINCT FROM NEW.reasons OR OLD.new_name IS DISTINCT FROM NEW.new_name OR OLD.settled IS DISTINCT FROM NEW.settled OR OLD.reserved_on IS DISTINCT FROM NEW.reserved_on OR (OLD.state <> 'reserved' AND (OLD.confirmed_at IS DISTINCT FROM NEW.confirmed_at OR OLD.voided_at IS DISTINCT FROM NEW.voided_at OR OLD.void_reason IS DISTINCT FROM NEW.void_reason))) EXECUTE FUNCTION book_line_keeps_what_was_settled();

-- guard book_has_no_gap ON store_book: numbers of the book follow one another
CREATE OR REPLACE FUNCTION book_has_no_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.n > 1 AND NOT EXISTS (SELECT 1 FROM store_book WHERE home_id = NEW.home_id AND year = NEW.year AND n = NEW.n - 1) THEN
        RAISE EXCEPTION 'numbers of the book follow one another' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER book_has_no_gap BEFORE INSERT ON store_book
    FOR EACH ROW EXECUTE FUNCTION book_has_no_gap();

-- guard book_year_takes_no_line ON store_book: a closed book takes no line
CREATE OR REPLACE FUNCTION book_year_takes_no_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM store_book_closing WHERE home_id = NEW.home_id AND year = NEW.year) THEN
        RAISE EXCEPTION 'a closed book takes no line' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER book_year_takes_no_line BEFORE INSERT ON store_book
    FOR EACH ROW EXECUTE FUNCTION book_year_takes_no_line();

-- guard book_year_changes_no_line ON store_book: a closed book changes no line
CREATE OR REPLACE FUNCTION book_year_changes_no_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM store_book_closing WHERE home_id = OLD.home_id AND year = OLD.year) THEN
        RAISE EXCEPTION 'a closed book changes no line' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER book_year_changes_no_line BEFORE UPDATE ON store_book
    FOR EACH ROW EXECUTE FUNCTION book_year_changes_no_line();

-- guard book_closing_is_not_removed ON store_book_closing: a closed book stays closed
CREATE OR REPLACE FUNCTION book_closing_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a closed book stays closed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_closing_is_not_removed BEFORE DELETE ON store_book_closing
    FOR EACH ROW EXECUTE FUNCTION book_closing_is_not_removed();

-- guard book_closing_keeps_its_hashes ON store_book_closing: a closed book keeps its hash
CREATE OR REPLACE FUNCTION book_closing_keeps_its_hashes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a closed book keeps its hash' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_closing_keeps_its_hashes BEFORE UPDATE ON store_book_closing
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.year IS DISTINCT FROM NEW.year OR OLD.lines IS DISTINCT FROM NEW.lines OR OLD.void IS DISTINCT FROM NEW.void OR OLD.header IS DISTINCT FROM NEW.header OR OLD.head IS DISTINCT FROM NEW.head OR OLD.text IS DISTINCT FROM NEW.text OR OLD.closed_by IS DISTINCT FROM NEW.closed_by OR OLD.closed_at IS DISTINCT FROM NEW.closed_at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year OR (OLD.pdf_kk <> '' AND OLD.pdf_kk IS DISTINCT FROM NEW.pdf_kk) OR (OLD.pdf_ru <> '' AND OLD.pdf_ru IS DISTINCT FROM NEW.pdf_ru)) EXECUTE FUNCTION book_closing_keeps_its_hashes();

-- guard book_closing_leaves_nothing_open ON store_book_closing: no line of a closed book is still reserved
CREATE OR REPLACE FUNCTION book_closing_leaves_nothing_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM store_book WHERE home_id = NEW.home_id AND year = NEW.year AND state = 'reserved') THEN
        RAISE EXCEPTION 'no line of a closed book is still reserved' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER book_closing_leaves_nothing_open BEFORE INSERT ON store_book_closing
    FOR EACH ROW EXECUTE FUNCTION book_closing_leaves_nothing_open();

-- guard book_received_is_not_changed ON store_book_received: who received a document never changes
CREATE OR REPLACE FUNCTION book_received_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who received a document never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_received_is_not_changed BEFORE UPDATE ON store_book_received
    FOR EACH ROW EXECUTE FUNCTION book_received_is_not_changed();

-- guard book_received_is_not_removed ON store_book_received: who received a document is never removed
CREATE OR REPLACE FUNCTION book_received_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who received a document is never removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_received_is_not_removed BEFORE DELETE ON store_book_received
    FOR EACH ROW EXECUTE FUNCTION book_received_is_not_removed();

-- guard book_received_after_closing ON store_book_received: what is received after the closing says so
CREATE OR REPLACE FUNCTION book_received_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.after_closing IS FALSE AND EXISTS (SELECT 1 FROM store_book_closing WHERE home_id = NEW.home_id AND year = NEW.year) THEN
        RAISE EXCEPTION 'what is received after the closing says so' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER book_received_after_closing BEFORE INSERT ON store_book_received
    FOR EACH ROW EXECUTE FUNCTION book_received_after_closing();

-- guard blank_is_not_removed ON store_blank: a blank is accounted for, for ever
CREATE OR REPLACE FUNCTION blank_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a blank is accounted for' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_is_not_removed BEFORE DELETE ON store_blank
    FOR EACH ROW EXECUTE FUNCTION blank_is_not_removed();

-- guard blank_step_is_not_changed ON store_blank_step: a step of a blank never changes
CREATE OR REPLACE FUNCTION blank_step_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a step of a blank never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_step_is_not_changed BEFORE UPDATE ON store_blank_step
    FOR EACH ROW EXECUTE FUNCTION blank_step_is_not_changed();

-- guard blank_step_is_not_removed ON store_blank_step: a step of a blank is never removed
CREATE OR REPLACE FUNCTION blank_step_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a step of a blank is never removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_step_is_not_removed BEFORE DELETE ON store_blank_step
    FOR EACH ROW EXECUTE FUNCTION blank_step_is_not_removed();

-- guard blank_step_is_not_before_the_last ON store_blank_step: a step is not earlier than the one before it
CREATE OR REPLACE FUNCTION blank_step_is_not_before_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.at < (SELECT at FROM store_blank_step WHERE home_id = NEW.home_id AND blank_id = NEW.blank_id AND n = NEW.prev_n) THEN
        RAISE EXCEPTION 'a step is not earlier than the one before it' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER blank_step_is_not_before_the_last BEFORE INSERT ON store_blank_step
    FOR EACH ROW EXECUTE FUNCTION blank_step_is_not_before_the_last();

-- guard blank_step_leaves_what_is_set_aside ON store_blank_step: a blank set aside for a number goes nowhere else
CREATE OR REPLACE FUNCTION blank_step_leaves_what_is_set_aside() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM store_book WHERE home_id = NEW.home_id AND blank_id = NEW.blank_id AND state = 'reserved' AND (NEW.to_hand <> 'used' OR year <> NEW.book_year OR n <> NEW.book_n)) THEN
        RAISE EXCEPTION 'a blank set aside for a number goes nowhere else' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER blank_step_leaves_what_is_set_aside BEFORE INSERT ON store_blank_step
    FOR EACH ROW EXECUTE FUNCTION blank_step_leaves_what_is_set_aside();

-- guard blank_step_is_copied ON store_blank_step: where a blank is, is what its last step says
CREATE OR REPLACE FUNCTION blank_step_is_copied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE store_blank SET last_n = NEW.n, hand = NEW.to_hand WHERE home_id = NEW.home_id AND id = NEW.blank_id;
    RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER blank_step_is_copied AFTER INSERT ON store_blank_step
    FOR EACH ROW EXECUTE FUNCTION blank_step_is_copied();

-- guard blank_goes_step_by_step ON store_blank: a blank is where its last step says
CREATE OR REPLACE FUNCTION blank_goes_step_by_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a blank is where its last step says' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_goes_step_by_step BEFORE UPDATE ON store_blank
    FOR EACH ROW
    WHEN ((OLD.last_n IS DISTINCT FROM NEW.last_n OR OLD.hand IS DISTINCT FROM NEW.hand) AND NEW.last_n IS DISTINCT FROM COALESCE(OLD.last_n, 0) + 1) EXECUTE FUNCTION blank_goes_step_by_step();

-- guard book_line_takes_a_blank_in_hand ON store_book: a number is given to a blank in an executor's hand
CREATE OR REPLACE FUNCTION book_line_takes_a_blank_in_hand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'reserved' AND NOT EXISTS (SELECT 1 FROM store_blank WHERE home_id = NEW.home_id AND id = NEW.blank_id AND hand LIKE 'executor:%') THEN
        RAISE EXCEPTION 'a number is given to a blank in an executor''s hand' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER book_line_takes_a_blank_in_hand BEFORE INSERT ON store_book
    FOR EACH ROW EXECUTE FUNCTION book_line_takes_a_blank_in_hand();

-- guard book_line_is_confirmed_on_its_blank ON store_book: a number is confirmed once its blank is used for it
CREATE OR REPLACE FUNCTION book_line_is_confirmed_on_its_blank() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_blank_step WHERE home_id = NEW.home_id AND blank_id = NEW.blank_id AND to_hand = 'used' AND book_year = NEW.year AND book_n = NEW.n) THEN
        RAISE EXCEPTION 'a number is confirmed once its blank is used for it' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER book_line_is_confirmed_on_its_blank BEFORE UPDATE ON store_book
    FOR EACH ROW
    WHEN (NEW.state = 'confirmed' AND OLD.state <> 'confirmed') EXECUTE FUNCTION book_line_is_confirmed_on_its_blank();

-- guard custody_act_is_not_removed ON store_custody_act: an act on blanks stays
CREATE OR REPLACE FUNCTION custody_act_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an act on blanks stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER custody_act_is_not_removed BEFORE DELETE ON store_custody_act
    FOR EACH ROW EXECUTE FUNCTION custody_act_is_not_removed();

-- guard custody_act_stays_itself ON store_custody_act: an act on blanks never becomes another
CREATE OR REPLACE FUNCTION custody_act_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an act on blanks never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER custody_act_stays_itself BEFORE UPDATE ON store_custody_act
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.what IS DISTINCT FROM NEW.what OR OLD.from_hand IS DISTINCT FROM NEW.from_hand OR OLD.to_hand IS DISTINCT FROM NEW.to_hand OR OLD.number IS DISTINCT FROM NEW.number OR OLD.dated IS DISTINCT FROM NEW.dated OR OLD.supplier IS DISTINCT FROM NEW.supplier OR OLD.paper IS DISTINCT FROM NEW.paper OR OLD.by IS DISTINCT FROM NEW.by OR OLD.at IS DISTINCT FROM NEW.at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year) EXECUTE FUNCTION custody_act_stays_itself();

-- guard blank_kind_is_not_removed ON store_blank_kind: what was entered of a kind of blank stays
CREATE OR REPLACE FUNCTION blank_kind_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was entered of a kind of blank stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_kind_is_not_removed BEFORE DELETE ON store_blank_kind
    FOR EACH ROW EXECUTE FUNCTION blank_kind_is_not_removed();

-- guard blank_kind_stays_itself ON store_blank_kind: what was entered of a kind of blank never becomes another
CREATE OR REPLACE FUNCTION blank_kind_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was entered of a kind of blank never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_kind_stays_itself BEFORE UPDATE ON store_blank_kind
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.kind IS DISTINCT FROM NEW.kind OR OLD.series IS DISTINCT FROM NEW.series OR OLD.digits IS DISTINCT FROM NEW.digits OR OLD.since IS DISTINCT FROM NEW.since OR OLD.until IS DISTINCT FROM NEW.until OR OLD.sure IS DISTINCT FROM NEW.sure OR OLD.note IS DISTINCT FROM NEW.note OR OLD.salt IS DISTINCT FROM NEW.salt OR OLD.listed IS DISTINCT FROM NEW.listed OR OLD.entered_by IS DISTINCT FROM NEW.entered_by OR OLD.entered_at IS DISTINCT FROM NEW.entered_at OR OLD.entered_as IS DISTINCT FROM NEW.entered_as OR OLD.chain_year IS DISTINCT FROM NEW.chain_year) EXECUTE FUNCTION blank_kind_stays_itself();

-- guard blank_kind_is_not_emptied ON store_blank_kind: no table of record is emptied
CREATE OR REPLACE FUNCTION blank_kind_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_kind_is_not_emptied BEFORE TRUNCATE ON store_blank_kind
    FOR EACH STATEMENT EXECUTE FUNCTION blank_kind_is_not_emptied();

-- guard inventory_is_not_removed ON store_inventory: a count of blanks stays
CREATE OR REPLACE FUNCTION inventory_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a count of blanks stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER inventory_is_not_removed BEFORE DELETE ON store_inventory
    FOR EACH ROW EXECUTE FUNCTION inventory_is_not_removed();

-- guard inventory_stays_itself ON store_inventory: a count of blanks never becomes another
CREATE OR REPLACE FUNCTION inventory_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a count of blanks never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER inventory_stays_itself BEFORE UPDATE ON store_inventory
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.count IS DISTINCT FROM NEW.count OR OLD.salt IS DISTINCT FROM NEW.salt OR OLD.differing IS DISTINCT FROM NEW.differing OR OLD.by IS DISTINCT FROM NEW.by OR OLD.at IS DISTINCT FROM NEW.at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year) EXECUTE FUNCTION inventory_stays_itself();

-- guard inventory_is_not_emptied ON store_inventory: no table of record is emptied
CREATE OR REPLACE FUNCTION inventory_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER inventory_is_not_emptied BEFORE TRUNCATE ON store_inventory
    FOR EACH STATEMENT EXECUTE FUNCTION inventory_is_not_emptied();

-- guard gap_is_not_removed ON store_gap: a word on a gap stays
CREATE OR REPLACE FUNCTION gap_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a word on a gap stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER gap_is_not_removed BEFORE DELETE ON store_gap
    FOR EACH ROW EXECUTE FUNCTION gap_is_not_removed();

-- guard gap_stays_itself ON store_gap: a word on a gap never becomes another
CREATE OR REPLACE FUNCTION gap_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a word on a gap never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER gap_stays_itself BEFORE UPDATE ON store_gap
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.kind IS DISTINCT FROM NEW.kind OR OLD.series IS DISTINCT FROM NEW.series OR OLD.first IS DISTINCT FROM NEW.first OR OLD.last IS DISTINCT FROM NEW.last OR OLD.why IS DISTINCT FROM NEW.why OR OLD.note IS DISTINCT FROM NEW.note OR OLD.salt IS DISTINCT FROM NEW.salt OR OLD.by IS DISTINCT FROM NEW.by OR OLD.at IS DISTINCT FROM NEW.at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year) EXECUTE FUNCTION gap_stays_itself();

-- guard gap_is_not_emptied ON store_gap: no table of record is emptied
CREATE OR REPLACE FUNCTION gap_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER gap_is_not_emptied BEFORE TRUNCATE ON store_gap
    FOR EACH STATEMENT EXECUTE FUNCTION gap_is_not_emptied();

-- guard blank_step_is_not_emptied ON store_blank_step: no table of record is emptied
CREATE OR REPLACE FUNCTION blank_step_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_step_is_not_emptied BEFORE TRUNCATE ON store_blank_step
    FOR EACH STATEMENT EXECUTE FUNCTION blank_step_is_not_emptied();

-- guard custody_act_is_not_emptied ON store_custody_act: no table of record is emptied
CREATE OR REPLACE FUNCTION custody_act_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER custody_act_is_not_emptied BEFORE TRUNCATE ON store_custody_act
    FOR EACH STATEMENT EXECUTE FUNCTION custody_act_is_not_emptied();

-- guard blank_keeps_its_number ON store_blank: a blank keeps its number and home
CREATE OR REPLACE FUNCTION blank_keeps_its_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a blank keeps its number and home' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_keeps_its_number BEFORE UPDATE ON store_blank
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.kind IS DISTINCT FROM NEW.kind OR OLD.series IS DISTINCT FROM NEW.series OR OLD.number IS DISTINCT FROM NEW.number) EXECUTE FUNCTION blank_keeps_its_number();

-- guard case_is_not_removed ON store_case: a case stays
CREATE OR REPLACE FUNCTION case_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a case stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER case_is_not_removed BEFORE DELETE ON store_case
    FOR EACH ROW EXECUTE FUNCTION case_is_not_removed();

-- guard case_keeps_its_home ON store_case: a case keeps its home, number, day and edition
CREATE OR REPLACE FUNCTION case_keeps_its_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a case keeps its home, number, day and edition' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER case_keeps_its_home BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.chain_year IS DISTINCT FROM NEW.chain_year OR OLD.registered_on IS DISTINCT FROM NEW.registered_on OR OLD.edition IS DISTINCT FROM NEW.edition) EXECUTE FUNCTION case_keeps_its_home();

-- guard duplicate_is_not_removed ON store_duplicate: a duplicate stays
CREATE OR REPLACE FUNCTION duplicate_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a duplicate stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER duplicate_is_not_removed BEFORE DELETE ON store_duplicate
    FOR EACH ROW EXECUTE FUNCTION duplicate_is_not_removed();

-- guard duplicate_keeps_its_file ON store_duplicate: an issued duplicate keeps its files
CREATE OR REPLACE FUNCTION duplicate_keeps_its_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an issued duplicate keeps its files' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER duplicate_keeps_its_file BEFORE UPDATE ON store_duplicate
    FOR EACH ROW
    WHEN (OLD.issued_at IS NOT NULL AND (OLD.electronic IS DISTINCT FROM NEW.electronic OR OLD.for_blank IS DISTINCT FROM NEW.for_blank OR OLD.token_sha256 IS DISTINCT FROM NEW.token_sha256)) EXECUTE FUNCTION duplicate_keeps_its_file();

-- guard book_closing_is_not_emptied ON store_book_closing: no table of record is emptied
CREATE OR REPLACE FUNCTION book_closing_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_closing_is_not_emptied BEFORE TRUNCATE ON store_book_closing
    FOR EACH STATEMENT EXECUTE FUNCTION book_closing_is_not_emptied();

-- guard book_received_is_not_emptied ON store_book_received: no table of record is emptied
CREATE OR REPLACE FUNCTION book_received_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_received_is_not_emptied BEFORE TRUNCATE ON store_book_received
    FOR EACH STATEMENT EXECUTE FUNCTION book_received_is_not_emptied();

-- guard line_is_not_emptied ON store_line: no table of record is emptied
CREATE OR REPLACE FUNCTION line_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER line_is_not_emptied BEFORE TRUNCATE ON store_line
    FOR EACH STATEMENT EXECUTE FUNCTION line_is_not_emptied();

-- guard looked_is_not_emptied ON store_looked: no table of record is emptied
CREATE OR REPLACE FUNCTION looked_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER looked_is_not_emptied BEFORE TRUNCATE ON store_looked
    FOR EACH STATEMENT EXECUTE FUNCTION looked_is_not_emptied();

-- guard looked_case_is_not_emptied ON store_looked_case: no table of record is emptied
CREATE OR REPLACE FUNCTION looked_case_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER looked_case_is_not_emptied BEFORE TRUNCATE ON store_looked_case
    FOR EACH STATEMENT EXECUTE FUNCTION looked_case_is_not_emptied();

-- guard book_is_not_emptied ON store_book: no table of record is emptied
CREATE OR REPLACE FUNCTION book_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_is_not_emptied BEFORE TRUNCATE ON store_book
    FOR EACH STATEMENT EXECUTE FUNCTION book_is_not_emptied();

-- guard blank_is_not_emptied ON store_blank: no table of record is emptied
CREATE OR REPLACE FUNCTION blank_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER blank_is_not_emptied BEFORE TRUNCATE ON store_blank
    FOR EACH STATEMENT EXECUTE FUNCTION blank_is_not_emptied();

-- guard case_is_not_emptied ON store_case: no table of record is emptied
CREATE OR REPLACE FUNCTION case_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER case_is_not_emptied BEFORE TRUNCATE ON store_case
    FOR EACH STATEMENT EXECUTE FUNCTION case_is_not_emptied();

-- guard duplicate_is_not_emptied ON store_duplicate: no table of record is emptied
CREATE OR REPLACE FUNCTION duplicate_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER duplicate_is_not_emptied BEFORE TRUNCATE ON store_duplicate
    FOR EACH STATEMENT EXECUTE FUNCTION duplicate_is_not_emptied();

-- guard decree_is_not_removed ON store_decree: an act on days of rest stays, withdrawn or not
CREATE OR REPLACE FUNCTION decree_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an act on days of rest stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER decree_is_not_removed BEFORE DELETE ON store_decree
    FOR EACH ROW EXECUTE FUNCTION decree_is_not_removed();

-- guard decree_keeps_its_days ON store_decree: an act keeps its number, date and days
CREATE OR REPLACE FUNCTION decree_keeps_its_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an act keeps its number, date and days' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER decree_keeps_its_days BEFORE UPDATE ON store_decree
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.dated IS DISTINCT FROM NEW.dated OR OLD.body IS DISTINCT FROM NEW.body OR OLD.entered_as IS DISTINCT FROM NEW.entered_as OR OLD.entered_at IS DISTINCT FROM NEW.entered_at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year) EXECUTE FUNCTION decree_keeps_its_days();

-- guard decree_is_withdrawn_once ON store_decree: a withdrawn act stays so
CREATE OR REPLACE FUNCTION decree_is_withdrawn_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a withdrawn act stays so' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER decree_is_withdrawn_once BEFORE UPDATE ON store_decree
    FOR EACH ROW
    WHEN (OLD.withdrawn_as IS NOT NULL AND OLD.withdrawn_as IS DISTINCT FROM NEW.withdrawn_as) EXECUTE FUNCTION decree_is_withdrawn_once();

-- guard decree_is_not_emptied ON store_decree: no table of record is emptied
CREATE OR REPLACE FUNCTION decree_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER decree_is_not_emptied BEFORE TRUNCATE ON store_decree
    FOR EACH STATEMENT EXECUTE FUNCTION decree_is_not_emptied();

-- guard policy_change_is_not_removed ON store_policy_change: a change of policy stays, withdrawn or not
CREATE OR REPLACE FUNCTION policy_change_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a change of policy stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER policy_change_is_not_removed BEFORE DELETE ON store_policy_change
    FOR EACH ROW EXECUTE FUNCTION policy_change_is_not_removed();

-- guard policy_change_is_no_other ON store_policy_change: a change of policy never becomes another; its seal takes a new key
CREATE OR REPLACE FUNCTION policy_change_is_no_other() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a change of policy never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER policy_change_is_no_other BEFORE UPDATE ON store_policy_change
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.field IS DISTINCT FROM NEW.field OR OLD.value IS DISTINCT FROM NEW.value OR OLD.since IS DISTINCT FROM NEW.since OR OLD.college_id IS DISTINCT FROM NEW.college_id OR OLD.salt IS DISTINCT FROM NEW.salt OR OLD.entered_by IS DISTINCT FROM NEW.entered_by OR OLD.entered_as IS DISTINCT FROM NEW.entered_as OR OLD.entered_at IS DISTINCT FROM NEW.entered_at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year OR (OLD.ground_box IS DISTINCT FROM NEW.ground_box AND (OLD.ground_box = '' OR NEW.ground_box = '' OR substr(OLD.ground_box, 1, 20) = substr(NEW.ground_box, 1, 20) OR abs(length(OLD.ground_box) - length(NEW.ground_box)) > 60))) EXECUTE FUNCTION policy_change_is_no_other();

-- guard policy_change_is_withdrawn_once ON store_policy_change: a withdrawn change stays so
CREATE OR REPLACE FUNCTION policy_change_is_withdrawn_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a withdrawn change stays so' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER policy_change_is_withdrawn_once BEFORE UPDATE ON store_policy_change
    FOR EACH ROW
    WHEN (OLD.withdrawn_as IS NOT NULL AND OLD.withdrawn_as IS DISTINCT FROM NEW.withdrawn_as) EXECUTE FUNCTION policy_change_is_withdrawn_once();

-- guard policy_change_is_not_emptied ON store_policy_change: no table of record is emptied
CREATE OR REPLACE FUNCTION policy_change_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER policy_change_is_not_emptied BEFORE TRUNCATE ON store_policy_change
    FOR EACH STATEMENT EXECUTE FUNCTION policy_change_is_not_emptied();

-- guard book_find_is_not_removed ON store_book_find: what was found in a book stays, rejected or not
CREATE OR REPLACE FUNCTION book_find_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was found in a book stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_find_is_not_removed BEFORE DELETE ON store_book_find
    FOR EACH ROW EXECUTE FUNCTION book_find_is_not_removed();

-- guard book_find_keeps_its_finder ON store_book_find: who entered a find, and when, never changes
CREATE OR REPLACE FUNCTION book_find_keeps_its_finder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who entered a find never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_find_keeps_its_finder BEFORE UPDATE ON store_book_find
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.round IS DISTINCT FROM NEW.round OR OLD.entered_by IS DISTINCT FROM NEW.entered_by OR OLD.entered_at IS DISTINCT FROM NEW.entered_at) EXECUTE FUNCTION book_find_keeps_its_finder();

-- guard book_find_is_judged_once ON store_book_find: a confirmed or rejected find stays so
CREATE OR REPLACE FUNCTION book_find_is_judged_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a confirmed or rejected find stays so' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_find_is_judged_once BEFORE UPDATE ON store_book_find
    FOR EACH ROW
    WHEN ((OLD.confirmed_at IS NOT NULL OR OLD.rejected_at IS NOT NULL) AND (OLD.confirmed_at IS DISTINCT FROM NEW.confirmed_at OR OLD.rejected_at IS DISTINCT FROM NEW.rejected_at OR OLD.confirmed_by IS DISTINCT FROM NEW.confirmed_by OR OLD.rejected_by IS DISTINCT FROM NEW.rejected_by OR OLD.rejected_why IS DISTINCT FROM NEW.rejected_why OR OLD.record_id IS DISTINCT FROM NEW.record_id)) EXECUTE FUNCTION book_find_is_judged_once();

-- guard book_find_is_not_emptied ON store_book_find: no table of record is emptied
CREATE OR REPLACE FUNCTION book_find_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER book_find_is_not_emptied BEFORE TRUNCATE ON store_book_find
    FOR EACH STATEMENT EXECUTE FUNCTION book_find_is_not_emptied();

-- guard forward_is_not_removed ON store_forward: that a case went on stays
CREATE OR REPLACE FUNCTION forward_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'that a case went on stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER forward_is_not_removed BEFORE DELETE ON store_forward
    FOR EACH ROW EXECUTE FUNCTION forward_is_not_removed();

-- guard forward_keeps_its_way ON store_forward: where a case went, and why, never changes
CREATE OR REPLACE FUNCTION forward_keeps_its_way() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'where a case went never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER forward_keeps_its_way BEFORE UPDATE ON store_forward
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.reason IS DISTINCT FROM NEW.reason OR OLD.to_home_id IS DISTINCT FROM NEW.to_home_id OR OLD.at IS DISTINCT FROM NEW.at) EXECUTE FUNCTION forward_keeps_its_way();

-- guard received_is_not_removed ON store_received: that a case came stays
CREATE OR REPLACE FUNCTION received_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'that a case came stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER received_is_not_removed BEFORE DELETE ON store_received
    FOR EACH ROW EXECUTE FUNCTION received_is_not_removed();

-- guard received_keeps_its_source ON store_received: where a case came from never changes
CREATE OR REPLACE FUNCTION received_keeps_its_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'where a case came from never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER received_keeps_its_source BEFORE UPDATE ON store_received
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.from_home_id IS DISTINCT FROM NEW.from_home_id OR OLD.from_case IS DISTINCT FROM NEW.from_case OR OLD.at IS DISTINCT FROM NEW.at) EXECUTE FUNCTION received_keeps_its_source();

-- guard case_keeps_its_office ON store_case: over whose counter a case came never changes
CREATE OR REPLACE FUNCTION case_keeps_its_office() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'over whose counter a case came never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER case_keeps_its_office BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN (OLD.office_id IS DISTINCT FROM NEW.office_id) EXECUTE FUNCTION case_keeps_its_office();

-- guard intake_is_not_removed ON store_intake: what came over a counter stays
CREATE OR REPLACE FUNCTION intake_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what came over a counter stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER intake_is_not_removed BEFORE DELETE ON store_intake
    FOR EACH ROW EXECUTE FUNCTION intake_is_not_removed();

-- guard intake_keeps_its_papers ON store_intake: who took what in, and when, never changes
CREATE OR REPLACE FUNCTION intake_keeps_its_papers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who took what in never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER intake_keeps_its_papers BEFORE UPDATE ON store_intake
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.office_id IS DISTINCT FROM NEW.office_id OR OLD.standing IS DISTINCT FROM NEW.standing OR OLD.brought IS DISTINCT FROM NEW.brought OR OLD.lacking IS DISTINCT FROM NEW.lacking OR OLD.consents IS DISTINCT FROM NEW.consents OR OLD.request_number IS DISTINCT FROM NEW.request_number OR OLD.barcode IS DISTINCT FROM NEW.barcode OR OLD."after" IS DISTINCT FROM NEW."after" OR OLD."by" IS DISTINCT FROM NEW."by" OR OLD.at IS DISTINCT FROM NEW.at) EXECUTE FUNCTION intake_keeps_its_papers();

-- guard acceptance_refusal_is_not_removed ON store_acceptance_refusal: a refusal to accept stays
CREATE OR REPLACE FUNCTION acceptance_refusal_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a refusal to accept stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER acceptance_refusal_is_not_removed BEFORE DELETE ON store_acceptance_refusal
    FOR EACH ROW EXECUTE FUNCTION acceptance_refusal_is_not_removed();

-- guard acceptance_refusal_keeps_its_ground ON store_acceptance_refusal: what was refused, why and by whom never changes
CREATE OR REPLACE FUNCTION acceptance_refusal_keeps_its_ground() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was refused never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER acceptance_refusal_keeps_its_ground BEFORE UPDATE ON store_acceptance_refusal
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.chain_year IS DISTINCT FROM NEW.chain_year OR OLD.edition IS DISTINCT FROM NEW.edition OR OLD.clause IS DISTINCT FROM NEW.clause OR OLD.standing IS DISTINCT FROM NEW.standing OR OLD.brought IS DISTINCT FROM NEW.brought OR OLD.missing IS DISTINCT FROM NEW.missing OR OLD."after" IS DISTINCT FROM NEW."after" OR OLD."by" IS DISTINCT FROM NEW."by" OR OLD.refused_on IS DISTINCT FROM NEW.refused_on OR OLD.at IS DISTINCT FROM NEW.at) EXECUTE FUNCTION acceptance_refusal_keeps_its_ground();

-- guard acceptance_refusal_is_sealed_anew_or_forgotten ON store_acceptance_refusal: what was typed is kept as it is, or dropped
CREATE OR REPLACE FUNCTION acceptance_refusal_is_sealed_anew_or_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was typed is kept as it is, or dropped' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER acceptance_refusal_is_sealed_anew_or_forgotten BEFORE UPDATE ON store_acceptance_refusal
    FOR EACH ROW
    WHEN (NEW.typed_box <> '' AND (OLD.typed_box IS DISTINCT FROM NEW.typed_box AND (OLD.typed_box = '' OR substr(OLD.typed_box, 1, 20) = substr(NEW.typed_box, 1, 20) OR abs(length(OLD.typed_box) - length(NEW.typed_box)) > 60))) EXECUTE FUNCTION acceptance_refusal_is_sealed_anew_or_forgotten();

-- guard archive_request_is_not_removed ON store_archive_request: what an archive was asked stays
CREATE OR REPLACE FUNCTION archive_request_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what an archive was asked stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER archive_request_is_not_removed BEFORE DELETE ON store_archive_request
    FOR EACH ROW EXECUTE FUNCTION archive_request_is_not_removed();

-- guard archive_request_keeps_its_source ON store_archive_request: who asked an archive, when and for what case never changes
CREATE OR REPLACE FUNCTION archive_request_keeps_its_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who asked an archive never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER archive_request_keeps_its_source BEFORE UPDATE ON store_archive_request
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.chain_year IS DISTINCT FROM NEW.chain_year OR OLD.cause IS DISTINCT FROM NEW.cause OR OLD.from_home_id IS DISTINCT FROM NEW.from_home_id OR OLD.from_case IS DISTINCT FROM NEW.from_case OR OLD.n IS DISTINCT FROM NEW.n OR OLD.came_at IS DISTINCT FROM NEW.came_at OR OLD.awaited_until IS DISTINCT FROM NEW.awaited_until) EXECUTE FUNCTION archive_request_keeps_its_source();

-- guard archive_request_is_answered_once ON store_archive_request: an archive's answer stays as it was given
CREATE OR REPLACE FUNCTION archive_request_is_answered_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an answer of an archive stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER archive_request_is_answered_once BEFORE UPDATE ON store_archive_request
    FOR EACH ROW
    WHEN (OLD.state = 'answered' AND (OLD.state IS DISTINCT FROM NEW.state OR OLD.answer IS DISTINCT FROM NEW.answer OR OLD.answered_by IS DISTINCT FROM NEW.answered_by OR OLD.answered_at IS DISTINCT FROM NEW.answered_at)) EXECUTE FUNCTION archive_request_is_answered_once();

-- guard archive_reply_is_not_removed ON store_archive_reply: that an archive's answer came stays
CREATE OR REPLACE FUNCTION archive_reply_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'that an answer came stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER archive_reply_is_not_removed BEFORE DELETE ON store_archive_reply
    FOR EACH ROW EXECUTE FUNCTION archive_reply_is_not_removed();

-- guard archive_reply_keeps_its_source ON store_archive_reply: which archive answered, and what, never changes
CREATE OR REPLACE FUNCTION archive_reply_keeps_its_source() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'which archive answered never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER archive_reply_keeps_its_source BEFORE UPDATE ON store_archive_reply
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.n IS DISTINCT FROM NEW.n OR OLD.archive_id IS DISTINCT FROM NEW.archive_id OR OLD.request_number IS DISTINCT FROM NEW.request_number OR OLD.answer IS DISTINCT FROM NEW.answer OR OLD.at IS DISTINCT FROM NEW.at) EXECUTE FUNCTION archive_reply_keeps_its_source();

-- guard came_is_not_removed ON store_came: who came in the holder's stead stays
CREATE OR REPLACE FUNCTION came_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who came stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER came_is_not_removed BEFORE DELETE ON store_came
    FOR EACH ROW EXECUTE FUNCTION came_is_not_removed();

-- guard came_keeps_its_line ON store_came: when somebody came, and as what, never changes
CREATE OR REPLACE FUNCTION came_keeps_its_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who came never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER came_keeps_its_line BEFORE UPDATE ON store_came
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.seq IS DISTINCT FROM NEW.seq OR OLD.standing IS DISTINCT FROM NEW.standing OR OLD.at IS DISTINCT FROM NEW.at) EXECUTE FUNCTION came_keeps_its_line();

-- guard not_handed_is_not_removed ON store_not_handed: that nothing was handed over stays
CREATE OR REPLACE FUNCTION not_handed_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'that nothing was handed over stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER not_handed_is_not_removed BEFORE DELETE ON store_not_handed
    FOR EACH ROW EXECUTE FUNCTION not_handed_is_not_removed();

-- guard not_handed_keeps_its_reasons ON store_not_handed: why nothing was handed over, by whom and when never changes
CREATE OR REPLACE FUNCTION not_handed_keeps_its_reasons() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'why nothing was handed over never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER not_handed_keeps_its_reasons BEFORE UPDATE ON store_not_handed
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.seq IS DISTINCT FROM NEW.seq OR OLD.reasons IS DISTINCT FROM NEW.reasons OR OLD.refused_by IS DISTINCT FROM NEW.refused_by OR OLD.at IS DISTINCT FROM NEW.at) EXECUTE FUNCTION not_handed_keeps_its_reasons();

-- guard message_is_not_removed ON store_message: what was told stays
CREATE OR REPLACE FUNCTION message_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was told stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER message_is_not_removed BEFORE DELETE ON store_message
    FOR EACH ROW EXECUTE FUNCTION message_is_not_removed();

-- guard message_stays_itself ON store_message: what was told, and when it was first sent, never changes, but that its words go with its case
CREATE OR REPLACE FUNCTION message_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.seq IS DISTINCT FROM NEW.seq OR OLD."key" IS DISTINCT FROM NEW."key" OR (OLD.sent_at IS NOT NULL AND OLD.sent_at IS DISTINCT FROM NEW.sent_at) OR NEW.params <> '' OR NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL) THEN
        RAISE EXCEPTION 'what was told never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER message_stays_itself BEFORE UPDATE ON store_message
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.seq IS DISTINCT FROM NEW.seq OR OLD."key" IS DISTINCT FROM NEW."key" OR (OLD.sent_at IS NOT NULL AND OLD.sent_at IS DISTINCT FROM NEW.sent_at) OR OLD.params IS DISTINCT FROM NEW.params) EXECUTE FUNCTION message_stays_itself();

-- guard delivery_is_not_removed ON store_delivery: what a provider said stays
CREATE OR REPLACE FUNCTION delivery_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a provider said stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER delivery_is_not_removed BEFORE DELETE ON store_delivery
    FOR EACH ROW EXECUTE FUNCTION delivery_is_not_removed();

-- guard delivery_keeps_its_way ON store_delivery: who took a message, and when, never changes
CREATE OR REPLACE FUNCTION delivery_keeps_its_way() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who took a message never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER delivery_keeps_its_way BEFORE UPDATE ON store_delivery
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.message_id IS DISTINCT FROM NEW.message_id OR OLD.way IS DISTINCT FROM NEW.way OR OLD.provider IS DISTINCT FROM NEW.provider OR OLD.receipt IS DISTINCT FROM NEW.receipt OR OLD.taken_at IS DISTINCT FROM NEW.taken_at) EXECUTE FUNCTION delivery_keeps_its_way();

-- guard delivery_ends_once ON store_delivery: a delivery that came to its end stays so
CREATE OR REPLACE FUNCTION delivery_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a delivery that came to its end stays so' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER delivery_ends_once BEFORE UPDATE ON store_delivery
    FOR EACH ROW
    WHEN (OLD.state <> 'taken' AND (OLD.state IS DISTINCT FROM NEW.state OR OLD.ended_at IS DISTINCT FROM NEW.ended_at)) EXECUTE FUNCTION delivery_ends_once();

-- guard message_is_not_emptied ON store_message: no table of record is emptied
CREATE OR REPLACE FUNCTION message_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER message_is_not_emptied BEFORE TRUNCATE ON store_message
    FOR EACH STATEMENT EXECUTE FUNCTION message_is_not_emptied();

-- guard delivery_is_not_emptied ON store_delivery: no table of record is emptied
CREATE OR REPLACE FUNCTION delivery_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER delivery_is_not_emptied BEFORE TRUNCATE ON store_delivery
    FOR EACH STATEMENT EXECUTE FUNCTION delivery_is_not_emptied();

-- guard record_is_not_removed ON store_record: a record of the register is never removed
CREATE OR REPLACE FUNCTION record_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a record of the register is never removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_is_not_removed BEFORE DELETE ON store_record
    FOR EACH ROW EXECUTE FUNCTION record_is_not_removed();

-- guard record_is_corrected_beside ON store_record: a record is corrected only where what it said is kept beside it; seal and code take a new key
CREATE OR REPLACE FUNCTION record_is_corrected_beside() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_record_version WHERE home_id = OLD.home_id AND record_id = OLD.id AND body_sha256 = OLD.body_sha256 AND iin_box = OLD.iin_box) THEN
        RAISE EXCEPTION 'a record is corrected only where what it said is kept' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER record_is_corrected_beside BEFORE UPDATE ON store_record
    FOR EACH ROW
    WHEN (OLD.body IS DISTINCT FROM NEW.body OR OLD.series IS DISTINCT FROM NEW.series OR OLD.number IS DISTINCT FROM NEW.number OR (OLD.iin_mac IS DISTINCT FROM NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND strpos(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - strpos(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, strpos(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, strpos(NEW.iin_mac, ':')))) OR (OLD.body_sha256 IS DISTINCT FROM NEW.body_sha256 AND NOT (length(OLD.body_sha256) = 64 AND substr(NEW.body_sha256, 1, 2) = '2:' AND length(NEW.body_sha256) = 66 AND OLD.iin_mac IS DISTINCT FROM NEW.iin_mac)) OR (OLD.iin_box IS DISTINCT FROM NEW.iin_box AND (OLD.iin_box = '' OR NEW.iin_box = '' OR substr(OLD.iin_box, 1, 20) = substr(NEW.iin_box, 1, 20) OR abs(length(OLD.iin_box) - length(NEW.iin_box)) > 60))) EXECUTE FUNCTION record_is_corrected_beside();

-- guard diploma_status_has_its_change ON store_record: a diploma's status changes only with a change on record
CREATE OR REPLACE FUNCTION diploma_status_has_its_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_record_status WHERE home_id = OLD.home_id AND record_id = OLD.id AND part = 'diploma' AND before = OLD.diploma_status AND after = NEW.diploma_status) THEN
        RAISE EXCEPTION 'a status changes only with a change on record' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER diploma_status_has_its_change BEFORE UPDATE ON store_record
    FOR EACH ROW
    WHEN (OLD.diploma_status IS DISTINCT FROM NEW.diploma_status) EXECUTE FUNCTION diploma_status_has_its_change();

-- guard supplement_status_has_its_change ON store_record: a supplement's status changes only with a change on record
CREATE OR REPLACE FUNCTION supplement_status_has_its_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_record_status WHERE home_id = OLD.home_id AND record_id = OLD.id AND part = 'supplement' AND before = OLD.supplement_status AND after = NEW.supplement_status) THEN
        RAISE EXCEPTION 'a status changes only with a change on record' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER supplement_status_has_its_change BEFORE UPDATE ON store_record
    FOR EACH ROW
    WHEN (OLD.supplement_status IS DISTINCT FROM NEW.supplement_status) EXECUTE FUNCTION supplement_status_has_its_change();

-- guard record_chain_is_not_removed ON store_record_chain: that something was done to a record stays
CREATE OR REPLACE FUNCTION record_chain_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'that something was done to a record stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_chain_is_not_removed BEFORE DELETE ON store_record_chain
    FOR EACH ROW EXECUTE FUNCTION record_chain_is_not_removed();

-- guard record_status_is_only_sealed_anew ON store_record_status: what changed a document's status never changes but for the key of its seal
CREATE OR REPLACE FUNCTION record_status_is_only_sealed_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what changed a status never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_status_is_only_sealed_anew BEFORE UPDATE ON store_record_status
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.record_id IS DISTINCT FROM NEW.record_id OR OLD."n" IS DISTINCT FROM NEW."n" OR OLD."part" IS DISTINCT FROM NEW."part" OR OLD."move" IS DISTINCT FROM NEW."move" OR OLD."before" IS DISTINCT FROM NEW."before" OR OLD."after" IS DISTINCT FROM NEW."after" OR OLD."why" IS DISTINCT FROM NEW."why" OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.seq IS DISTINCT FROM NEW.seq OR OLD.salt IS DISTINCT FROM NEW.salt OR OLD."by" IS DISTINCT FROM NEW."by" OR OLD."at" IS DISTINCT FROM NEW."at" OR (OLD.ground_box IS DISTINCT FROM NEW.ground_box AND (OLD.ground_box = '' OR NEW.ground_box = '' OR substr(OLD.ground_box, 1, 20) = substr(NEW.ground_box, 1, 20) OR abs(length(OLD.ground_box) - length(NEW.ground_box)) > 60))) EXECUTE FUNCTION record_status_is_only_sealed_anew();

-- guard record_status_is_not_removed ON store_record_status: what changed a document's status stays
CREATE OR REPLACE FUNCTION record_status_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what changed a status stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_status_is_not_removed BEFORE DELETE ON store_record_status
    FOR EACH ROW EXECUTE FUNCTION record_status_is_not_removed();

-- guard record_version_is_only_sealed_anew ON store_record_version: what the register said before never changes but for the key of its seal, and the code that was in its hash
CREATE OR REPLACE FUNCTION record_version_is_only_sealed_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what the register said before never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_version_is_only_sealed_anew BEFORE UPDATE ON store_record_version
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.record_id IS DISTINCT FROM NEW.record_id OR OLD.version IS DISTINCT FROM NEW.version OR OLD.round IS DISTINCT FROM NEW.round OR OLD.series IS DISTINCT FROM NEW.series OR OLD.number IS DISTINCT FROM NEW.number OR OLD.body IS DISTINCT FROM NEW.body OR OLD.lines IS DISTINCT FROM NEW.lines OR (OLD.body_sha256 IS DISTINCT FROM NEW.body_sha256 AND NOT (length(OLD.body_sha256) = 64 AND substr(NEW.body_sha256, 1, 2) = '2:' AND length(NEW.body_sha256) = 66)) OR OLD.ended_at IS DISTINCT FROM NEW.ended_at OR (OLD.iin_box IS DISTINCT FROM NEW.iin_box AND (OLD.iin_box = '' OR NEW.iin_box = '' OR substr(OLD.iin_box, 1, 20) = substr(NEW.iin_box, 1, 20) OR abs(length(OLD.iin_box) - length(NEW.iin_box)) > 60))) EXECUTE FUNCTION record_version_is_only_sealed_anew();

-- guard record_version_is_not_removed ON store_record_version: what the register said before stays
CREATE OR REPLACE FUNCTION record_version_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what the register said before stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_version_is_not_removed BEFORE DELETE ON store_record_version
    FOR EACH ROW EXECUTE FUNCTION record_version_is_not_removed();

-- guard record_correction_is_not_removed ON store_record_correction: what was entered as a correction stays
CREATE OR REPLACE FUNCTION record_correction_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was entered as a correction stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_correction_is_not_removed BEFORE DELETE ON store_record_correction
    FOR EACH ROW EXECUTE FUNCTION record_correction_is_not_removed();

-- guard record_correction_is_only_sealed_anew ON store_record_correction: what was entered as a correction never changes but for the key of its seal
CREATE OR REPLACE FUNCTION record_correction_is_only_sealed_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was entered as a correction never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_correction_is_only_sealed_anew BEFORE UPDATE ON store_record_correction
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.record_id IS DISTINCT FROM NEW.record_id OR OLD.round IS DISTINCT FROM NEW.round OR OLD.ground IS DISTINCT FROM NEW.ground OR OLD.salt IS DISTINCT FROM NEW.salt OR OLD.due_on IS DISTINCT FROM NEW.due_on OR OLD.entered_by IS DISTINCT FROM NEW.entered_by OR OLD.entered_at IS DISTINCT FROM NEW.entered_at OR (OLD.text_box IS DISTINCT FROM NEW.text_box AND (OLD.text_box = '' OR NEW.text_box = '' OR substr(OLD.text_box, 1, 20) = substr(NEW.text_box, 1, 20) OR abs(length(OLD.text_box) - length(NEW.text_box)) > 60))) EXECUTE FUNCTION record_correction_is_only_sealed_anew();

-- guard record_correction_has_one_end ON store_record_correction: a correction that was confirmed or rejected stays so
CREATE OR REPLACE FUNCTION record_correction_has_one_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a correction that was confirmed or rejected stays so' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_correction_has_one_end BEFORE UPDATE ON store_record_correction
    FOR EACH ROW
    WHEN ((OLD.confirmed_at IS NOT NULL OR OLD.rejected_at IS NOT NULL) AND (OLD.confirmed_by IS DISTINCT FROM NEW.confirmed_by OR OLD.confirmed_at IS DISTINCT FROM NEW.confirmed_at OR OLD.rejected_by IS DISTINCT FROM NEW.rejected_by OR OLD.rejected_at IS DISTINCT FROM NEW.rejected_at OR OLD.rejected_why IS DISTINCT FROM NEW.rejected_why OR (OLD.note_box IS DISTINCT FROM NEW.note_box AND (OLD.note_box = '' OR NEW.note_box = '' OR substr(OLD.note_box, 1, 20) = substr(NEW.note_box, 1, 20) OR abs(length(OLD.note_box) - length(NEW.note_box)) > 60)))) EXECUTE FUNCTION record_correction_has_one_end();

-- guard record_chain_is_not_emptied ON store_record_chain: no table of record is emptied
CREATE OR REPLACE FUNCTION record_chain_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_chain_is_not_emptied BEFORE TRUNCATE ON store_record_chain
    FOR EACH STATEMENT EXECUTE FUNCTION record_chain_is_not_emptied();

-- guard record_status_is_not_emptied ON store_record_status: no table of record is emptied
CREATE OR REPLACE FUNCTION record_status_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_status_is_not_emptied BEFORE TRUNCATE ON store_record_status
    FOR EACH STATEMENT EXECUTE FUNCTION record_status_is_not_emptied();

-- guard record_version_is_not_emptied ON store_record_version: no table of record is emptied
CREATE OR REPLACE FUNCTION record_version_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_version_is_not_emptied BEFORE TRUNCATE ON store_record_version
    FOR EACH STATEMENT EXECUTE FUNCTION record_version_is_not_emptied();

-- guard record_correction_is_not_emptied ON store_record_correction: no table of record is emptied
CREATE OR REPLACE FUNCTION record_correction_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER record_correction_is_not_emptied BEFORE TRUNCATE ON store_record_correction
    FOR EACH STATEMENT EXECUTE FUNCTION record_correction_is_not_emptied();

-- guard reference_change_is_not_changed ON store_reference_change: what changed in reference data is told as it was
CREATE OR REPLACE FUNCTION reference_change_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what changed in reference data is told as it was' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER reference_change_is_not_changed BEFORE UPDATE ON store_reference_change
    FOR EACH ROW EXECUTE FUNCTION reference_change_is_not_changed();

-- guard reference_change_is_not_removed ON store_reference_change: what changed in reference data stays told
CREATE OR REPLACE FUNCTION reference_change_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what changed in reference data stays told' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER reference_change_is_not_removed BEFORE DELETE ON store_reference_change
    FOR EACH ROW EXECUTE FUNCTION reference_change_is_not_removed();

-- guard descent_is_not_removed ON store_descent: a step of a lineage is corrected, never removed
CREATE OR REPLACE FUNCTION descent_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a step of a lineage is corrected, never removed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER descent_is_not_removed BEFORE DELETE ON store_descent
    FOR EACH ROW EXECUTE FUNCTION descent_is_not_removed();

-- guard institution_name_is_not_removed ON store_institution_name: a name an institution bore stays
CREATE OR REPLACE FUNCTION institution_name_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a name an institution bore stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER institution_name_is_not_removed BEFORE DELETE ON store_institution_name
    FOR EACH ROW EXECUTE FUNCTION institution_name_is_not_removed();

-- guard reference_change_is_not_emptied ON store_reference_change: no table of record is emptied
CREATE OR REPLACE FUNCTION reference_change_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER reference_change_is_not_emptied BEFORE TRUNCATE ON store_reference_change
    FOR EACH STATEMENT EXECUTE FUNCTION reference_change_is_not_emptied();

-- guard descent_is_not_emptied ON store_descent: no table of record is emptied
CREATE OR REPLACE FUNCTION descent_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER descent_is_not_emptied BEFORE TRUNCATE ON store_descent
    FOR EACH STATEMENT EXECUTE FUNCTION descent_is_not_emptied();

-- guard institution_name_is_not_emptied ON store_institution_name: no table of record is emptied
CREATE OR REPLACE FUNCTION institution_name_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER institution_name_is_not_emptied BEFORE TRUNCATE ON store_institution_name
    FOR EACH STATEMENT EXECUTE FUNCTION institution_name_is_not_emptied();

-- guard print_is_not_removed ON store_print: that a document was sent to a printer stays
CREATE OR REPLACE FUNCTION print_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'that a document was printed stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER print_is_not_removed BEFORE DELETE ON store_print
    FOR EACH ROW EXECUTE FUNCTION print_is_not_removed();

-- guard print_is_not_emptied ON store_print: no table of record is emptied
CREATE OR REPLACE FUNCTION print_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER print_is_not_emptied BEFORE TRUNCATE ON store_print
    FOR EACH STATEMENT EXECUTE FUNCTION print_is_not_emptied();

-- guard originals_act_is_not_removed ON store_originals_act: an act on originals stays
CREATE OR REPLACE FUNCTION originals_act_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an act on originals stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER originals_act_is_not_removed BEFORE DELETE ON store_originals_act
    FOR EACH ROW EXECUTE FUNCTION originals_act_is_not_removed();

-- guard originals_act_stays_itself ON store_originals_act: an act on originals never becomes another
CREATE OR REPLACE FUNCTION originals_act_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an act on originals never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER originals_act_stays_itself BEFORE UPDATE ON store_originals_act
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.fate IS DISTINCT FROM NEW.fate OR OLD.number IS DISTINCT FROM NEW.number OR OLD.dated IS DISTINCT FROM NEW.dated OR OLD.commission IS DISTINCT FROM NEW.commission OR OLD.kept_where IS DISTINCT FROM NEW.kept_where OR OLD.place IS DISTINCT FROM NEW.place OR OLD.by IS DISTINCT FROM NEW.by OR OLD.at IS DISTINCT FROM NEW.at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year) EXECUTE FUNCTION originals_act_stays_itself();

-- guard original_end_is_not_changed ON store_original_end: what became of an original never changes
CREATE OR REPLACE FUNCTION original_end_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what became of an original never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER original_end_is_not_changed BEFORE UPDATE ON store_original_end
    FOR EACH ROW EXECUTE FUNCTION original_end_is_not_changed();

-- guard original_end_is_not_removed ON store_original_end: what became of an original stays
CREATE OR REPLACE FUNCTION original_end_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what became of an original stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER original_end_is_not_removed BEFORE DELETE ON store_original_end
    FOR EACH ROW EXECUTE FUNCTION original_end_is_not_removed();

-- guard original_ends_void_and_here ON store_original_end: only an original that is here and void is kept or destroyed
CREATE OR REPLACE FUNCTION original_ends_void_and_here() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = NEW.home_id AND number = NEW.case_number AND state IN ('issued', 'ready', 'handed_over') AND original_taken_at IS NOT NULL AND original_returned_at IS NULL AND original_forwarded_at IS NULL) THEN
        RAISE EXCEPTION 'only an original that is here and void is kept or destroyed' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER original_ends_void_and_here BEFORE INSERT ON store_original_end
    FOR EACH ROW EXECUTE FUNCTION original_ends_void_and_here();

-- guard ended_original_goes_nowhere ON store_case: an original that was kept or destroyed goes nowhere
CREATE OR REPLACE FUNCTION ended_original_goes_nowhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.original_taken_at IS DISTINCT FROM NEW.original_taken_at OR OLD.original_returned_at IS DISTINCT FROM NEW.original_returned_at OR OLD.original_forwarded_at IS DISTINCT FROM NEW.original_forwarded_at) AND EXISTS (SELECT 1 FROM store_original_end WHERE home_id = OLD.home_id AND case_number = OLD.number) THEN
        RAISE EXCEPTION 'an original that was kept or destroyed goes nowhere' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER ended_original_goes_nowhere BEFORE UPDATE ON store_case
    FOR EACH ROW EXECUTE FUNCTION ended_original_goes_nowhere();

-- guard originals_act_is_not_emptied ON store_originals_act: no table of record is emptied
CREATE OR REPLACE FUNCTION originals_act_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER originals_act_is_not_emptied BEFORE TRUNCATE ON store_originals_act
    FOR EACH STATEMENT EXECUTE FUNCTION originals_act_is_not_emptied();

-- guard original_end_is_not_emptied ON store_original_end: no table of record is emptied
CREATE OR REPLACE FUNCTION original_end_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER original_end_is_not_emptied BEFORE TRUNCATE ON store_original_end
    FOR EACH STATEMENT EXECUTE FUNCTION original_end_is_not_emptied();

-- guard api_token_is_not_removed ON store_api_token: a token that was given stays on record
CREATE OR REPLACE FUNCTION api_token_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a token that was given stays on record' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER api_token_is_not_removed BEFORE DELETE ON store_api_token
    FOR EACH ROW EXECUTE FUNCTION api_token_is_not_removed();

-- guard api_token_stays_itself ON store_api_token: a token is of one organisation, for what it was given, and withdrawn once
CREATE OR REPLACE FUNCTION api_token_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a token is of one organisation, for what it was given, and withdrawn once' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER api_token_stays_itself BEFORE UPDATE ON store_api_token
    FOR EACH ROW
    WHEN (OLD.public IS DISTINCT FROM NEW.public OR OLD.organisation_id IS DISTINCT FROM NEW.organisation_id OR OLD.scopes IS DISTINCT FROM NEW.scopes OR OLD.given_by IS DISTINCT FROM NEW.given_by OR OLD.given_at IS DISTINCT FROM NEW.given_at OR OLD.chain_year IS DISTINCT FROM NEW.chain_year OR (OLD.withdrawn_at IS NOT NULL AND OLD.withdrawn_at IS DISTINCT FROM NEW.withdrawn_at)) EXECUTE FUNCTION api_token_stays_itself();

-- guard api_token_is_not_emptied ON store_api_token: no table of record is emptied
CREATE OR REPLACE FUNCTION api_token_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER api_token_is_not_emptied BEFORE TRUNCATE ON store_api_token
    FOR EACH STATEMENT EXECUTE FUNCTION api_token_is_not_emptied();

-- guard change_is_not_changed ON store_change: a change never becomes another
CREATE OR REPLACE FUNCTION change_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a change never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER change_is_not_changed BEFORE UPDATE ON store_change
    FOR EACH ROW EXECUTE FUNCTION change_is_not_changed();

-- guard change_is_not_removed ON store_change: a change that was told of stays
CREATE OR REPLACE FUNCTION change_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a change that was told of stays' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER change_is_not_removed BEFORE DELETE ON store_change
    FOR EACH ROW EXECUTE FUNCTION change_is_not_removed();

-- guard webhook_is_not_removed ON store_webhook: a webhook stays on record
CREATE OR REPLACE FUNCTION webhook_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a webhook stays on record' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER webhook_is_not_removed BEFORE DELETE ON store_webhook
    FOR EACH ROW EXECUTE FUNCTION webhook_is_not_removed();

-- guard change_is_not_emptied ON store_change: no table of record is emptied
CREATE OR REPLACE FUNCTION change_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER change_is_not_emptied BEFORE TRUNCATE ON store_change
    FOR EACH STATEMENT EXECUTE FUNCTION change_is_not_emptied();

-- guard webhook_is_not_emptied ON store_webhook: no table of record is emptied
CREATE OR REPLACE FUNCTION webhook_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER webhook_is_not_emptied BEFORE TRUNCATE ON store_webhook
    FOR EACH STATEMENT EXECUTE FUNCTION webhook_is_not_emptied();

-- guard case_is_erased_once ON store_case: an erased case stays as it was erased
CREATE OR REPLACE FUNCTION case_is_erased_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an erased case stays so' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER case_is_erased_once BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN (OLD.erased_on IS NOT NULL AND (OLD.erased_on IS DISTINCT FROM NEW.erased_on OR OLD.ended_on IS DISTINCT FROM NEW.ended_on OR OLD.state IS DISTINCT FROM NEW.state)) EXECUTE FUNCTION case_is_erased_once();

-- guard case_is_erased_after_its_end ON store_case: only a case that is over is erased, after the day of its end
CREATE OR REPLACE FUNCTION case_is_erased_after_its_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'only a case that is over is erased' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER case_is_erased_after_its_end BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN (OLD.erased_on IS NULL AND NEW.erased_on IS NOT NULL AND (NEW.ended_on IS NULL OR NEW.erased_on <= NEW.ended_on OR NEW.state NOT IN ('forwarded', 'handed_over', 'refused', 'withdrawn'))) EXECUTE FUNCTION case_is_erased_after_its_end();

-- guard held_case_is_not_erased ON store_case: a case under a legal hold is not erased
CREATE OR REPLACE FUNCTION held_case_is_not_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM store_legal_hold WHERE home_id = OLD.home_id AND case_number = OLD.number AND lifted_at IS NULL AND (until IS NULL OR until >= NEW.erased_on)) THEN
        RAISE EXCEPTION 'a case under a legal hold is not erased' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER held_case_is_not_erased BEFORE UPDATE ON store_case
    FOR EACH ROW
    WHEN (OLD.erased_on IS NULL AND NEW.erased_on IS NOT NULL) EXECUTE FUNCTION held_case_is_not_erased();

-- guard legal_hold_is_not_removed ON store_legal_hold: a legal hold stays on record, lifted or not
CREATE OR REPLACE FUNCTION legal_hold_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a legal hold stays on record' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER legal_hold_is_not_removed BEFORE DELETE ON store_legal_hold
    FOR EACH ROW EXECUTE FUNCTION legal_hold_is_not_removed();

-- guard legal_hold_stays_itself ON store_legal_hold: a legal hold never becomes another
CREATE OR REPLACE FUNCTION legal_hold_stays_itself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a legal hold never becomes another' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER legal_hold_stays_itself BEFORE UPDATE ON store_legal_hold
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.n IS DISTINCT FROM NEW.n OR OLD.ground IS DISTINCT FROM NEW.ground OR OLD.until IS DISTINCT FROM NEW.until OR OLD."by" IS DISTINCT FROM NEW."by" OR OLD.at IS DISTINCT FROM NEW.at OR (OLD.lifted_at IS NOT NULL AND (OLD.lifted_at IS DISTINCT FROM NEW.lifted_at OR OLD.lifted_by IS DISTINCT FROM NEW.lifted_by))) EXECUTE FUNCTION legal_hold_stays_itself();

-- guard application_is_not_removed ON store_application: an application stays with its case, erased or not
CREATE OR REPLACE FUNCTION application_is_not_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an application stays with its case' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER application_is_not_removed BEFORE DELETE ON store_application
    FOR EACH ROW EXECUTE FUNCTION application_is_not_removed();

-- guard application_is_only_erased ON store_application: what was applied for never changes, and is emptied only with its case
CREATE OR REPLACE FUNCTION application_is_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL) THEN
        RAISE EXCEPTION 'what was applied for never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER application_is_only_erased BEFORE UPDATE ON store_application
    FOR EACH ROW
    WHEN (OLD.home_id IS DISTINCT FROM NEW.home_id OR OLD.case_number IS DISTINCT FROM NEW.case_number OR OLD.surname IS DISTINCT FROM NEW.surname OR OLD.given IS DISTINCT FROM NEW.given OR OLD.patronymic IS DISTINCT FROM NEW.patronymic OR OLD.text_hash IS DISTINCT FROM NEW.text_hash OR OLD.salt IS DISTINCT FROM NEW.salt OR OLD.draft IS DISTINCT FROM NEW.draft OR OLD.confirmed_by IS DISTINCT FROM NEW.confirmed_by) EXECUTE FUNCTION application_is_only_erased();

-- guard application_is_emptied_with_its_case ON store_application: what is sealed is emptied only with its case
CREATE OR REPLACE FUNCTION is_emptied_with_its_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL) THEN
        RAISE EXCEPTION 'what is sealed is emptied only with its case' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER application_is_emptied_with_its_case BEFORE UPDATE ON store_application
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard archive_reply_is_emptied_with_its_case ON store_archive_reply: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER archive_reply_is_emptied_with_its_case BEFORE UPDATE ON store_archive_reply
    FOR EACH ROW
    WHEN ((OLD.answer_box <> '' AND NEW.answer_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard book_find_is_emptied_with_its_case ON store_book_find: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER book_find_is_emptied_with_its_case BEFORE UPDATE ON store_book_find
    FOR EACH ROW
    WHEN ((OLD.find_box <> '' AND NEW.find_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard came_is_emptied_with_its_case ON store_came: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER came_is_emptied_with_its_case BEFORE UPDATE ON store_came
    FOR EACH ROW
    WHEN ((OLD.box <> '' AND NEW.box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard correction_is_emptied_with_its_case ON store_correction: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER correction_is_emptied_with_its_case BEFORE UPDATE ON store_correction
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.answer_box <> '' AND NEW.answer_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard duplicate_is_emptied_with_its_case ON store_duplicate: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER duplicate_is_emptied_with_its_case BEFORE UPDATE ON store_duplicate
    FOR EACH ROW
    WHEN ((OLD.token_box <> '' AND NEW.token_box = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard enquiry_is_emptied_with_its_case ON store_enquiry: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER enquiry_is_emptied_with_its_case BEFORE UPDATE ON store_enquiry
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.answer_box <> '' AND NEW.answer_box = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard forward_is_emptied_with_its_case ON store_forward: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER forward_is_emptied_with_its_case BEFORE UPDATE ON store_forward
    FOR EACH ROW
    WHEN ((OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard handover_is_emptied_with_its_case ON store_handover: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER handover_is_emptied_with_its_case BEFORE UPDATE ON store_handover
    FOR EACH ROW
    WHEN ((OLD.number_box <> '' AND NEW.number_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard intake_is_emptied_with_its_case ON store_intake: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER intake_is_emptied_with_its_case BEFORE UPDATE ON store_intake
    FOR EACH ROW
    WHEN ((OLD.shown_box <> '' AND NEW.shown_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard not_handed_is_emptied_with_its_case ON store_not_handed: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER not_handed_is_emptied_with_its_case BEFORE UPDATE ON store_not_handed
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard position_is_emptied_with_its_case ON store_position: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER position_is_emptied_with_its_case BEFORE UPDATE ON store_position
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard received_is_emptied_with_its_case ON store_received: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER received_is_emptied_with_its_case BEFORE UPDATE ON store_received
    FOR EACH ROW
    WHEN ((OLD.note_box <> '' AND NEW.note_box = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard refusal_is_emptied_with_its_case ON store_refusal: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER refusal_is_emptied_with_its_case BEFORE UPDATE ON store_refusal
    FOR EACH ROW
    WHEN ((OLD.ground_box <> '' AND NEW.ground_box = '') OR (OLD.reasoned_box <> '' AND NEW.reasoned_box = '') OR (OLD.preliminary_box <> '' AND NEW.preliminary_box = '') OR (OLD.record_box <> '' AND NEW.record_box = '') OR (OLD.why_box <> '' AND NEW.why_box = '') OR (OLD.place <> '' AND NEW.place = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard shown_is_emptied_with_its_case ON store_shown: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER shown_is_emptied_with_its_case BEFORE UPDATE ON store_shown
    FOR EACH ROW
    WHEN ((OLD.number_box <> '' AND NEW.number_box = '') OR (OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard legal_hold_is_emptied_with_its_case ON store_legal_hold: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER legal_hold_is_emptied_with_its_case BEFORE UPDATE ON store_legal_hold
    FOR EACH ROW
    WHEN ((OLD.note_box <> '' AND NEW.note_box = '') OR (OLD.salt <> '' AND NEW.salt = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard message_is_emptied_with_its_case ON store_message: what is sealed is emptied only with its case
CREATE OR REPLACE TRIGGER message_is_emptied_with_its_case BEFORE UPDATE ON store_message
    FOR EACH ROW
    WHEN ((OLD.text_box <> '' AND NEW.text_box = '')) EXECUTE FUNCTION is_emptied_with_its_case();

-- guard archive_request_is_emptied_with_its_case ON store_archive_request: what is sealed is emptied only with its case
CREATE OR REPLACE FUNCTION archive_request_is_emptied_with_its_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.from_home_id AND number = OLD.from_case AND erased_on IS NOT NULL) THEN
        RAISE EXCEPTION 'what is sealed is emptied only with its case' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER archive_request_is_emptied_with_its_case BEFORE UPDATE ON store_archive_request
    FOR EACH ROW
    WHEN ((OLD.asked_box <> '' AND NEW.asked_box = '') OR (OLD.salt <> '' AND NEW.salt = '') OR (OLD.answer_box <> '' AND NEW.answer_box = '') OR (OLD.answer_salt <> '' AND NEW.answer_salt = '')) EXECUTE FUNCTION archive_request_is_emptied_with_its_case();

-- guard legal_hold_is_not_emptied ON store_legal_hold: no table of record is emptied
CREATE OR REPLACE FUNCTION legal_hold_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER legal_hold_is_not_emptied BEFORE TRUNCATE ON store_legal_hold
    FOR EACH STATEMENT EXECUTE FUNCTION legal_hold_is_not_emptied();

-- guard application_is_not_emptied ON store_application: no table of record is emptied
CREATE OR REPLACE FUNCTION application_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no table of record is emptied' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER application_is_not_emptied BEFORE TRUNCATE ON store_application
    FOR EACH STATEMENT EXECUTE FUNCTION application_is_not_emptied();

-- guard application_is_coded_anew_or_erased ON store_application: what an IIN is found by changes only with its key, and goes only with its case
CREATE OR REPLACE FUNCTION application_is_coded_anew_or_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (NEW.iin_mac = '' AND EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)) THEN
        RAISE EXCEPTION 'what an IIN is found by changes only with its key, and goes only with its case' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER application_is_coded_anew_or_erased BEFORE UPDATE ON store_application
    FOR EACH ROW
    WHEN ((OLD.iin_mac IS DISTINCT FROM NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND strpos(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - strpos(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, strpos(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, strpos(NEW.iin_mac, ':'))))) EXECUTE FUNCTION application_is_coded_anew_or_erased();

-- guard intake_is_coded_anew_or_erased ON store_intake: what a visit is found by changes only with its key, and goes only with its case
CREATE OR REPLACE FUNCTION intake_is_coded_anew_or_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (NEW.iin_mac = '' AND NEW.phone_mac = '' AND EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.case_number AND erased_on IS NOT NULL)) THEN
        RAISE EXCEPTION 'what a visit is found by changes only with its key, and goes only with its case' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER intake_is_coded_anew_or_erased BEFORE UPDATE ON store_intake
    FOR EACH ROW
    WHEN ((OLD.iin_mac IS DISTINCT FROM NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND strpos(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - strpos(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, strpos(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, strpos(NEW.iin_mac, ':')))) OR (OLD.phone_mac IS DISTINCT FROM NEW.phone_mac AND NOT (OLD.phone_mac <> '' AND strpos(NEW.phone_mac, ':') > 1 AND length(NEW.phone_mac) - strpos(NEW.phone_mac, ':') = 64 AND substr(OLD.phone_mac, 1, strpos(OLD.phone_mac, ':')) <> substr(NEW.phone_mac, 1, strpos(NEW.phone_mac, ':'))))) EXECUTE FUNCTION intake_is_coded_anew_or_erased();

-- guard case_home_is_coded_anew_or_erased ON store_case_home: what a case is found by changes only with its key, and goes only with its case
CREATE OR REPLACE FUNCTION case_home_is_coded_anew_or_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (NEW.phone_mac = '' AND EXISTS (SELECT 1 FROM store_case WHERE home_id = OLD.home_id AND number = OLD.number AND erased_on IS NOT NULL)) THEN
        RAISE EXCEPTION 'what a case is found by changes only with its key, and goes only with its case' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER case_home_is_coded_anew_or_erased BEFORE UPDATE ON store_case_home
    FOR EACH ROW
    WHEN ((OLD.phone_mac IS DISTINCT FROM NEW.phone_mac AND NOT (OLD.phone_mac <> '' AND strpos(NEW.phone_mac, ':') > 1 AND length(NEW.phone_mac) - strpos(NEW.phone_mac, ':') = 64 AND substr(OLD.phone_mac, 1, strpos(OLD.phone_mac, ':')) <> substr(NEW.phone_mac, 1, strpos(NEW.phone_mac, ':'))))) EXECUTE FUNCTION case_home_is_coded_anew_or_erased();

-- guard acceptance_refusal_is_coded_anew_or_forgotten ON store_acceptance_refusal: what a refusal is found by changes only with its key, and goes only with what was typed
CREATE OR REPLACE FUNCTION acceptance_refusal_is_coded_anew_or_forgotten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a refusal is found by changes only with its key, and goes only with what was typed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER acceptance_refusal_is_coded_anew_or_forgotten BEFORE UPDATE ON store_acceptance_refusal
    FOR EACH ROW
    WHEN (((OLD.iin_mac IS DISTINCT FROM NEW.iin_mac AND NOT (OLD.iin_mac <> '' AND strpos(NEW.iin_mac, ':') > 1 AND length(NEW.iin_mac) - strpos(NEW.iin_mac, ':') = 64 AND substr(OLD.iin_mac, 1, strpos(OLD.iin_mac, ':')) <> substr(NEW.iin_mac, 1, strpos(NEW.iin_mac, ':')))) OR (OLD.phone_mac IS DISTINCT FROM NEW.phone_mac AND NOT (OLD.phone_mac <> '' AND strpos(NEW.phone_mac, ':') > 1 AND length(NEW.phone_mac) - strpos(NEW.phone_mac, ':') = 64 AND substr(OLD.phone_mac, 1, strpos(OLD.phone_mac, ':')) <> substr(NEW.phone_mac, 1, strpos(NEW.phone_mac, ':'))))) AND NOT (NEW.iin_mac = '' AND NEW.phone_mac = '' AND NEW.typed_box = '')) EXECUTE FUNCTION acceptance_refusal_is_coded_anew_or_forgotten();

-- guard webhook_is_only_coded_anew ON store_webhook: what an address is known by changes only with its key
CREATE OR REPLACE FUNCTION webhook_is_only_coded_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what an address is known by changes only with its key' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE OR REPLACE TRIGGER webhook_is_only_coded_anew BEFORE UPDATE ON store_webhook
    FOR EACH ROW
    WHEN ((OLD.address_mac IS DISTINCT FROM NEW.address_mac AND NOT (OLD.address_mac <> '' AND strpos(NEW.address_mac, ':') > 1 AND length(NEW.address_mac) - strpos(NEW.address_mac, ':') = 64 AND substr(OLD.address_mac, 1, strpos(OLD.address_mac, ':')) <> substr(NEW.address_mac, 1, strpos(NEW.address_mac, ':'))))) EXECUTE FUNCTION webhook_is_only_coded_anew();
