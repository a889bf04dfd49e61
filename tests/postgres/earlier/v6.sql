CREATE SCHEMA mcdesk;
CREATE FUNCTION mcdesk.guard_sharing() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'mcdesk', 'pg_temp'
    AS $$
BEGIN
  IF NEW.shared IS DISTINCT FROM OLD.shared AND OLD.owner <> session_user
     AND NOT EXISTS (SELECT FROM unnest(ARRAY['mcdesk_health_administrator']) r WHERE pg_has_role(session_user, r, 'member')) THEN
    RAISE EXCEPTION 'only its author shares a draft' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION mcdesk.mark() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'mcdesk', 'pg_temp'
    AS $$
BEGIN
  PERFORM nextval('marks');
  RETURN NULL;
END $$;
CREATE FUNCTION mcdesk.purge_versions(ids text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'mcdesk', 'pg_temp'
    AS $$
BEGIN
  PERFORM set_config('mcdesk.purging', 'on', true);
  DELETE FROM versions USING records
    WHERE record_id = records.id AND trashed_at IS NOT NULL AND record_id = ANY (ids);
  UPDATE events SET words = NULL FROM records
    WHERE record_id = records.id AND trashed_at IS NOT NULL AND record_id = ANY (ids) AND words IS NOT NULL;
  PERFORM set_config('mcdesk.purging', 'off', true);
END $$;
CREATE FUNCTION mcdesk.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'mcdesk', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'versions' AND current_setting('mcdesk.purging', true) = 'on'
     AND current_user = (SELECT tableowner FROM pg_tables WHERE schemaname = 'mcdesk' AND tablename = 'versions') THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'events' AND current_setting('mcdesk.purging', true) = 'on'
     AND current_user = (SELECT tableowner FROM pg_tables WHERE schemaname = 'mcdesk' AND tablename = 'events') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION mcdesk.some_answers(answers text, keys text[]) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
  whole text := answers || '';
BEGIN
  IF strpos(whole, '\u0000') > 0 OR strpos(whole, '\ud') > 0 THEN
    RETURN whole;
  END IF;
  RETURN coalesce(
    (SELECT json_object_agg(key, value) FROM json_each(whole::json) WHERE key = ANY (keys))::text, '{}'
  );
END $$;
CREATE TABLE mcdesk.attachments (
    sha256 character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    media_type character varying NOT NULL COLLATE pg_catalog."C",
    size integer NOT NULL,
    data bytea NOT NULL
);
CREATE TABLE mcdesk.awards (
    id character varying NOT NULL COLLATE pg_catalog."C",
    cohort_id character varying NOT NULL COLLATE pg_catalog."C",
    place integer NOT NULL,
    badge character varying NOT NULL COLLATE pg_catalog."C",
    subject character varying NOT NULL COLLATE pg_catalog."C",
    language character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    email character varying NOT NULL COLLATE pg_catalog."C",
    awarded_at timestamp without time zone NOT NULL,
    valid_from timestamp without time zone NOT NULL,
    valid_until timestamp without time zone,
    issuer character varying NOT NULL COLLATE pg_catalog."C",
    key character varying NOT NULL COLLATE pg_catalog."C",
    sha256 character varying NOT NULL COLLATE pg_catalog."C",
    standing character varying NOT NULL COLLATE pg_catalog."C",
    reason character varying NOT NULL COLLATE pg_catalog."C",
    changed_at timestamp without time zone,
    changed_by character varying NOT NULL COLLATE pg_catalog."C",
    replaces character varying NOT NULL COLLATE pg_catalog."C",
    list_address character varying NOT NULL COLLATE pg_catalog."C",
    list_index integer,
    removed_at timestamp without time zone,
    text character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE mcdesk.catalogue (
    id integer NOT NULL,
    record_id character varying NOT NULL COLLATE pg_catalog."C",
    listed integer NOT NULL,
    kind character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    number character varying NOT NULL COLLATE pg_catalog."C",
    updated_at timestamp without time zone,
    hours integer,
    school character varying NOT NULL COLLATE pg_catalog."C",
    mode character varying NOT NULL COLLATE pg_catalog."C",
    sectors character varying NOT NULL COLLATE pg_catalog."C",
    frameworks character varying NOT NULL COLLATE pg_catalog."C",
    title_folded character varying NOT NULL COLLATE pg_catalog."C",
    title character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE mcdesk.catalogue_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE mcdesk.catalogue_id_seq OWNED BY mcdesk.catalogue.id;
CREATE TABLE mcdesk.catalogue_search (
    rowid integer NOT NULL,
    title text NOT NULL,
    more text NOT NULL,
    title_words tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(title, ' '::text), ''::text))) STORED,
    all_words tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(((title || ' '::text) || more), ' '::text), ''::text))) STORED
);
CREATE TABLE mcdesk.clients (
    id text NOT NULL,
    mark bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE mcdesk.cohorts (
    id character varying NOT NULL COLLATE pg_catalog."C",
    number character varying NOT NULL COLLATE pg_catalog."C",
    record_id character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    offering character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    digest character varying NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone NOT NULL,
    created_by character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE mcdesk.counters (
    kind character varying NOT NULL COLLATE pg_catalog."C",
    year integer NOT NULL,
    last integer NOT NULL
);
CREATE TABLE mcdesk.events (
    id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    who character varying NOT NULL COLLATE pg_catalog."C",
    action character varying NOT NULL COLLATE pg_catalog."C",
    record_id character varying COLLATE pg_catalog."C",
    detail text NOT NULL,
    words character varying COLLATE pg_catalog."C",
    seal text,
    author text DEFAULT SESSION_USER NOT NULL,
    private boolean GENERATED ALWAYS AS ((strpos(detail, '"private":'::text) > 0)) STORED
);
CREATE SEQUENCE mcdesk.events_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE mcdesk.events_id_seq OWNED BY mcdesk.events.id;
CREATE TABLE mcdesk.exchanges (
    id integer NOT NULL,
    record_id character varying NOT NULL COLLATE pg_catalog."C",
    direction character varying NOT NULL COLLATE pg_catalog."C",
    package character varying NOT NULL COLLATE pg_catalog."C",
    peer character varying NOT NULL COLLATE pg_catalog."C",
    at timestamp without time zone NOT NULL,
    state character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    extra text NOT NULL,
    answers text NOT NULL
);
CREATE SEQUENCE mcdesk.exchanges_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE mcdesk.exchanges_id_seq OWNED BY mcdesk.exchanges.id;
CREATE TABLE mcdesk.framework_items (
    id integer NOT NULL,
    framework_id character varying NOT NULL COLLATE pg_catalog."C",
    code character varying NOT NULL COLLATE pg_catalog."C",
    parent character varying NOT NULL COLLATE pg_catalog."C",
    place integer NOT NULL,
    below integer NOT NULL,
    superseded character varying NOT NULL COLLATE pg_catalog."C",
    texts text NOT NULL
);
CREATE SEQUENCE mcdesk.framework_items_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE mcdesk.framework_items_id_seq OWNED BY mcdesk.framework_items.id;
CREATE TABLE mcdesk.framework_search (
    rowid integer NOT NULL,
    title text NOT NULL,
    more text NOT NULL,
    title_words tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(title, ' '::text), ''::text))) STORED,
    all_words tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(((title || ' '::text) || more), ' '::text), ''::text))) STORED
);
CREATE TABLE mcdesk.frameworks (
    id character varying NOT NULL COLLATE pg_catalog."C",
    version character varying NOT NULL COLLATE pg_catalog."C",
    imported_at timestamp without time zone NOT NULL,
    imported_by character varying NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL,
    superseded integer NOT NULL,
    facts text NOT NULL
);
CREATE TABLE mcdesk.identities (
    key character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    role character varying NOT NULL COLLATE pg_catalog."C",
    email character varying NOT NULL COLLATE pg_catalog."C",
    since timestamp without time zone NOT NULL,
    account text DEFAULT SESSION_USER NOT NULL
);
CREATE TABLE mcdesk.import_lines (
    import_id integer NOT NULL,
    record_id character varying NOT NULL COLLATE pg_catalog."C",
    revision integer NOT NULL,
    answers text
);
CREATE TABLE mcdesk.imports (
    id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    who character varying NOT NULL COLLATE pg_catalog."C",
    source character varying NOT NULL COLLATE pg_catalog."C",
    added integer NOT NULL,
    updated integer NOT NULL,
    undone_at timestamp without time zone
);
CREATE SEQUENCE mcdesk.imports_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE mcdesk.imports_id_seq OWNED BY mcdesk.imports.id;
CREATE SEQUENCE mcdesk.marks
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE mcdesk.people (
    id character varying NOT NULL COLLATE pg_catalog."C",
    identity character varying NOT NULL COLLATE pg_catalog."C",
    sorting character varying NOT NULL COLLATE pg_catalog."C",
    name character varying NOT NULL COLLATE pg_catalog."C",
    role character varying NOT NULL COLLATE pg_catalog."C",
    organization character varying NOT NULL COLLATE pg_catalog."C",
    email character varying NOT NULL COLLATE pg_catalog."C",
    phone character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE mcdesk.records (
    id character varying NOT NULL COLLATE pg_catalog."C",
    kind character varying NOT NULL COLLATE pg_catalog."C",
    number character varying NOT NULL COLLATE pg_catalog."C",
    form_id character varying NOT NULL COLLATE pg_catalog."C",
    form_version integer NOT NULL,
    profile_id character varying NOT NULL COLLATE pg_catalog."C",
    state character varying NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    revision integer NOT NULL,
    page character varying NOT NULL COLLATE pg_catalog."C",
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    created_by character varying NOT NULL COLLATE pg_catalog."C",
    trashed_at timestamp without time zone,
    title character varying NOT NULL COLLATE pg_catalog."C",
    title_folded character varying NOT NULL COLLATE pg_catalog."C",
    school character varying NOT NULL COLLATE pg_catalog."C",
    requester character varying NOT NULL COLLATE pg_catalog."C",
    launch_month character varying NOT NULL COLLATE pg_catalog."C",
    done text NOT NULL,
    answers text NOT NULL,
    owner text DEFAULT SESSION_USER NOT NULL,
    shared boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY mcdesk.records ALTER COLUMN answers SET COMPRESSION lz4;
CREATE TABLE mcdesk.settings (
    key character varying NOT NULL COLLATE pg_catalog."C",
    value character varying NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE mcdesk.store (
    version integer NOT NULL,
    groups text NOT NULL
);
CREATE TABLE mcdesk.versions (
    record_id character varying NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    form_version integer NOT NULL,
    profile_id character varying NOT NULL COLLATE pg_catalog."C",
    submitted_at timestamp without time zone NOT NULL,
    submitted_by character varying NOT NULL COLLATE pg_catalog."C",
    answers text NOT NULL
);
ALTER TABLE ONLY mcdesk.catalogue ALTER COLUMN id SET DEFAULT nextval('mcdesk.catalogue_id_seq'::regclass);
ALTER TABLE ONLY mcdesk.events ALTER COLUMN id SET DEFAULT nextval('mcdesk.events_id_seq'::regclass);
ALTER TABLE ONLY mcdesk.exchanges ALTER COLUMN id SET DEFAULT nextval('mcdesk.exchanges_id_seq'::regclass);
ALTER TABLE ONLY mcdesk.framework_items ALTER COLUMN id SET DEFAULT nextval('mcdesk.framework_items_id_seq'::regclass);
ALTER TABLE ONLY mcdesk.imports ALTER COLUMN id SET DEFAULT nextval('mcdesk.imports_id_seq'::regclass);
ALTER TABLE ONLY mcdesk.catalogue_search
    ADD CONSTRAINT catalogue_search_pkey PRIMARY KEY (rowid);
ALTER TABLE ONLY mcdesk.clients
    ADD CONSTRAINT clients_pkey PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.framework_search
    ADD CONSTRAINT framework_search_pkey PRIMARY KEY (rowid);
ALTER TABLE ONLY mcdesk.attachments
    ADD CONSTRAINT pk_attachments PRIMARY KEY (sha256);
ALTER TABLE ONLY mcdesk.awards
    ADD CONSTRAINT pk_awards PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.catalogue
    ADD CONSTRAINT pk_catalogue PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.cohorts
    ADD CONSTRAINT pk_cohorts PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.counters
    ADD CONSTRAINT pk_counters PRIMARY KEY (kind, year);
ALTER TABLE ONLY mcdesk.events
    ADD CONSTRAINT pk_events PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.exchanges
    ADD CONSTRAINT pk_exchanges PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.framework_items
    ADD CONSTRAINT pk_framework_items PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.frameworks
    ADD CONSTRAINT pk_frameworks PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.identities
    ADD CONSTRAINT pk_identities PRIMARY KEY (key);
ALTER TABLE ONLY mcdesk.import_lines
    ADD CONSTRAINT pk_import_lines PRIMARY KEY (import_id, record_id);
ALTER TABLE ONLY mcdesk.imports
    ADD CONSTRAINT pk_imports PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.people
    ADD CONSTRAINT pk_people PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.records
    ADD CONSTRAINT pk_records PRIMARY KEY (id);
ALTER TABLE ONLY mcdesk.settings
    ADD CONSTRAINT pk_settings PRIMARY KEY (key);
ALTER TABLE ONLY mcdesk.versions
    ADD CONSTRAINT pk_versions PRIMARY KEY (record_id, number);
ALTER TABLE ONLY mcdesk.catalogue
    ADD CONSTRAINT uq_catalogue_record_id UNIQUE (record_id);
ALTER TABLE ONLY mcdesk.cohorts
    ADD CONSTRAINT uq_cohorts_number UNIQUE (number);
ALTER TABLE ONLY mcdesk.framework_items
    ADD CONSTRAINT uq_framework_items_framework_id_code UNIQUE (framework_id, code);
ALTER TABLE ONLY mcdesk.people
    ADD CONSTRAINT uq_people_identity UNIQUE (identity);
ALTER TABLE ONLY mcdesk.records
    ADD CONSTRAINT uq_records_number UNIQUE (number);
CREATE INDEX ix_awards_cohort_id ON mcdesk.awards USING btree (cohort_id);
CREATE INDEX ix_catalogue_listed_title_folded ON mcdesk.catalogue USING btree (listed, title_folded);
CREATE INDEX ix_catalogue_listed_updated_at ON mcdesk.catalogue USING btree (listed, updated_at);
CREATE INDEX ix_catalogue_search_all_words ON mcdesk.catalogue_search USING gin (all_words);
CREATE INDEX ix_catalogue_search_title_words ON mcdesk.catalogue_search USING gin (title_words);
CREATE INDEX ix_cohorts_record_id ON mcdesk.cohorts USING btree (record_id);
CREATE INDEX ix_events_record_id ON mcdesk.events USING btree (record_id);
CREATE INDEX ix_exchanges_package ON mcdesk.exchanges USING btree (package);
CREATE INDEX ix_exchanges_record_id ON mcdesk.exchanges USING btree (record_id);
CREATE INDEX ix_framework_items_framework_id_parent_place ON mcdesk.framework_items USING btree (framework_id, parent, place);
CREATE INDEX ix_framework_search_all_words ON mcdesk.framework_search USING gin (all_words);
CREATE INDEX ix_framework_search_title_words ON mcdesk.framework_search USING gin (title_words);
CREATE INDEX ix_records_kind ON mcdesk.records USING btree (kind);
CREATE INDEX ix_records_owner ON mcdesk.records USING btree (owner);
CREATE TRIGGER awards_mark AFTER INSERT OR DELETE OR UPDATE ON mcdesk.awards FOR EACH STATEMENT EXECUTE FUNCTION mcdesk.mark();
CREATE TRIGGER cohorts_mark AFTER INSERT OR DELETE OR UPDATE ON mcdesk.cohorts FOR EACH STATEMENT EXECUTE FUNCTION mcdesk.mark();
CREATE TRIGGER events_refuse BEFORE DELETE OR UPDATE ON mcdesk.events FOR EACH ROW EXECUTE FUNCTION mcdesk.refuse_change();
CREATE TRIGGER frameworks_mark AFTER INSERT OR DELETE OR UPDATE ON mcdesk.frameworks FOR EACH STATEMENT EXECUTE FUNCTION mcdesk.mark();
CREATE TRIGGER imports_mark AFTER INSERT OR DELETE OR UPDATE ON mcdesk.imports FOR EACH STATEMENT EXECUTE FUNCTION mcdesk.mark();
CREATE TRIGGER people_mark AFTER INSERT OR DELETE OR UPDATE ON mcdesk.people FOR EACH STATEMENT EXECUTE FUNCTION mcdesk.mark();
CREATE TRIGGER records_guard_sharing BEFORE UPDATE ON mcdesk.records FOR EACH ROW EXECUTE FUNCTION mcdesk.guard_sharing();
CREATE TRIGGER records_mark AFTER INSERT OR DELETE OR UPDATE ON mcdesk.records FOR EACH STATEMENT EXECUTE FUNCTION mcdesk.mark();
CREATE TRIGGER versions_refuse BEFORE DELETE OR UPDATE ON mcdesk.versions FOR EACH ROW EXECUTE FUNCTION mcdesk.refuse_change();
ALTER TABLE ONLY mcdesk.catalogue_search
    ADD CONSTRAINT catalogue_search_rowid_fkey FOREIGN KEY (rowid) REFERENCES mcdesk.catalogue(id) ON DELETE CASCADE;
ALTER TABLE ONLY mcdesk.awards
    ADD CONSTRAINT fk_awards_cohort_id_cohorts FOREIGN KEY (cohort_id) REFERENCES mcdesk.cohorts(id);
ALTER TABLE ONLY mcdesk.catalogue
    ADD CONSTRAINT fk_catalogue_record_id_records FOREIGN KEY (record_id) REFERENCES mcdesk.records(id);
ALTER TABLE ONLY mcdesk.cohorts
    ADD CONSTRAINT fk_cohorts_record_id_records FOREIGN KEY (record_id) REFERENCES mcdesk.records(id);
ALTER TABLE ONLY mcdesk.events
    ADD CONSTRAINT fk_events_record_id_records FOREIGN KEY (record_id) REFERENCES mcdesk.records(id);
ALTER TABLE ONLY mcdesk.exchanges
    ADD CONSTRAINT fk_exchanges_record_id_records FOREIGN KEY (record_id) REFERENCES mcdesk.records(id);
ALTER TABLE ONLY mcdesk.framework_items
    ADD CONSTRAINT fk_framework_items_framework_id_frameworks FOREIGN KEY (framework_id) REFERENCES mcdesk.frameworks(id);
ALTER TABLE ONLY mcdesk.import_lines
    ADD CONSTRAINT fk_import_lines_import_id_imports FOREIGN KEY (import_id) REFERENCES mcdesk.imports(id);
ALTER TABLE ONLY mcdesk.import_lines
    ADD CONSTRAINT fk_import_lines_record_id_records FOREIGN KEY (record_id) REFERENCES mcdesk.records(id);
ALTER TABLE ONLY mcdesk.versions
    ADD CONSTRAINT fk_versions_record_id_records FOREIGN KEY (record_id) REFERENCES mcdesk.records(id);
ALTER TABLE ONLY mcdesk.framework_search
    ADD CONSTRAINT framework_search_rowid_fkey FOREIGN KEY (rowid) REFERENCES mcdesk.framework_items(id) ON DELETE CASCADE;
ALTER TABLE mcdesk.awards ENABLE ROW LEVEL SECURITY;
ALTER TABLE mcdesk.catalogue ENABLE ROW LEVEL SECURITY;
ALTER TABLE mcdesk.catalogue_search ENABLE ROW LEVEL SECURITY;
CREATE POLICY catalogue_seen ON mcdesk.catalogue FOR SELECT TO mcdesk_health_member USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE ((records.id)::text = (catalogue.record_id)::text))));
ALTER TABLE mcdesk.cohorts ENABLE ROW LEVEL SECURITY;
CREATE POLICY cohorts_seen ON mcdesk.cohorts FOR SELECT TO mcdesk_health_member USING (true);
ALTER TABLE mcdesk.events ENABLE ROW LEVEL SECURITY;
CREATE POLICY events_seen ON mcdesk.events FOR SELECT TO mcdesk_health_member USING ((((record_id IS NULL) OR (EXISTS ( SELECT
   FROM mcdesk.records
  WHERE ((records.id)::text = (events.record_id)::text)))) AND ((NOT private) OR (author = SESSION_USER))));
CREATE POLICY events_told ON mcdesk.events FOR INSERT TO mcdesk_health_member WITH CHECK (((record_id IS NULL) OR (EXISTS ( SELECT
   FROM mcdesk.records
  WHERE ((records.id)::text = (events.record_id)::text)))));
ALTER TABLE mcdesk.exchanges ENABLE ROW LEVEL SECURITY;
CREATE POLICY exchanges_seen ON mcdesk.exchanges FOR SELECT TO mcdesk_health_member USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE ((records.id)::text = (exchanges.record_id)::text))));
CREATE POLICY exchanges_told ON mcdesk.exchanges FOR INSERT TO mcdesk_health_member WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE ((records.id)::text = (exchanges.record_id)::text))));
ALTER TABLE mcdesk.identities ENABLE ROW LEVEL SECURITY;
CREATE POLICY identities_insert ON mcdesk.identities FOR INSERT TO mcdesk_health_member WITH CHECK (true);
CREATE POLICY identities_select ON mcdesk.identities FOR SELECT TO mcdesk_health_member USING (true);
CREATE POLICY identities_update ON mcdesk.identities FOR UPDATE TO mcdesk_health_member USING ((account = SESSION_USER));
ALTER TABLE mcdesk.import_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY import_lines_seen ON mcdesk.import_lines FOR SELECT TO mcdesk_health_member USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE ((records.id)::text = (import_lines.record_id)::text))));
CREATE POLICY mcdesk_health_administrator_adds ON mcdesk.catalogue FOR INSERT TO mcdesk_health_administrator WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND true))));
CREATE POLICY mcdesk_health_administrator_adds ON mcdesk.import_lines FOR INSERT TO mcdesk_health_administrator WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (import_lines.record_id)::text) AND true))));
CREATE POLICY mcdesk_health_administrator_adds ON mcdesk.records FOR INSERT TO mcdesk_health_administrator WITH CHECK (true);
CREATE POLICY mcdesk_health_administrator_adds ON mcdesk.versions FOR INSERT TO mcdesk_health_administrator WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (versions.record_id)::text) AND true))));
CREATE POLICY mcdesk_health_administrator_awards ON mcdesk.awards TO mcdesk_health_administrator USING (true);
CREATE POLICY mcdesk_health_administrator_awards ON mcdesk.cohorts TO mcdesk_health_administrator USING (true);
CREATE POLICY mcdesk_health_administrator_changes ON mcdesk.catalogue FOR UPDATE TO mcdesk_health_administrator USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND true))));
CREATE POLICY mcdesk_health_administrator_changes ON mcdesk.records FOR UPDATE TO mcdesk_health_administrator USING (true) WITH CHECK (true);
CREATE POLICY mcdesk_health_administrator_deletes ON mcdesk.catalogue FOR DELETE TO mcdesk_health_administrator USING (true);
CREATE POLICY mcdesk_health_administrator_deletes ON mcdesk.exchanges FOR DELETE TO mcdesk_health_administrator USING (true);
CREATE POLICY mcdesk_health_administrator_deletes ON mcdesk.import_lines FOR DELETE TO mcdesk_health_administrator USING (true);
CREATE POLICY mcdesk_health_administrator_sees ON mcdesk.awards FOR SELECT TO mcdesk_health_administrator USING (true);
CREATE POLICY mcdesk_health_administrator_sees ON mcdesk.records FOR SELECT TO mcdesk_health_administrator USING (true);
CREATE POLICY mcdesk_health_associate_dean_adds ON mcdesk.catalogue FOR INSERT TO mcdesk_health_associate_dean WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_associate_dean_adds ON mcdesk.import_lines FOR INSERT TO mcdesk_health_associate_dean WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (import_lines.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_associate_dean_adds ON mcdesk.records FOR INSERT TO mcdesk_health_associate_dean WITH CHECK ((((owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_associate_dean_adds ON mcdesk.versions FOR INSERT TO mcdesk_health_associate_dean WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (versions.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_associate_dean_changes ON mcdesk.catalogue FOR UPDATE TO mcdesk_health_associate_dean USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_associate_dean_changes ON mcdesk.records FOR UPDATE TO mcdesk_health_associate_dean USING (((owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0))))) WITH CHECK ((((owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_associate_dean_sees ON mcdesk.records FOR SELECT TO mcdesk_health_associate_dean USING ((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))));
CREATE POLICY mcdesk_health_badge_issuer_adds ON mcdesk.catalogue FOR INSERT TO mcdesk_health_badge_issuer WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER))))));
CREATE POLICY mcdesk_health_badge_issuer_adds ON mcdesk.import_lines FOR INSERT TO mcdesk_health_badge_issuer WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (import_lines.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER))))));
CREATE POLICY mcdesk_health_badge_issuer_adds ON mcdesk.records FOR INSERT TO mcdesk_health_badge_issuer WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER)) AND ((state)::text <> 'purged'::text) AND (((kind)::text <> 'request'::text) OR ((state)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'returned'::character varying, 'withdrawn'::character varying])::text[])))));
CREATE POLICY mcdesk_health_badge_issuer_adds ON mcdesk.versions FOR INSERT TO mcdesk_health_badge_issuer WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (versions.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER))))));
CREATE POLICY mcdesk_health_badge_issuer_awards ON mcdesk.awards TO mcdesk_health_badge_issuer USING (true);
CREATE POLICY mcdesk_health_badge_issuer_awards ON mcdesk.cohorts TO mcdesk_health_badge_issuer USING (true);
CREATE POLICY mcdesk_health_badge_issuer_changes ON mcdesk.catalogue FOR UPDATE TO mcdesk_health_badge_issuer USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER))))));
CREATE POLICY mcdesk_health_badge_issuer_changes ON mcdesk.records FOR UPDATE TO mcdesk_health_badge_issuer USING (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER)) AND (((kind)::text <> 'request'::text) OR ((state)::text <> ALL ((ARRAY['approved'::character varying, 'declined'::character varying])::text[]))))) WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER)) AND ((state)::text <> 'purged'::text) AND (((kind)::text <> 'request'::text) OR ((state)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'returned'::character varying, 'withdrawn'::character varying])::text[])))));
CREATE POLICY mcdesk_health_badge_issuer_sees ON mcdesk.awards FOR SELECT TO mcdesk_health_badge_issuer USING (true);
CREATE POLICY mcdesk_health_badge_issuer_sees ON mcdesk.records FOR SELECT TO mcdesk_health_badge_issuer USING (((((kind)::text = 'request'::text) AND ((state)::text = 'approved'::text)) OR ((kind)::text <> 'request'::text) OR (owner = SESSION_USER)));
CREATE POLICY mcdesk_health_coordinator_adds ON mcdesk.catalogue FOR INSERT TO mcdesk_health_coordinator WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared)))));
CREATE POLICY mcdesk_health_coordinator_adds ON mcdesk.import_lines FOR INSERT TO mcdesk_health_coordinator WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (import_lines.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared)))));
CREATE POLICY mcdesk_health_coordinator_adds ON mcdesk.records FOR INSERT TO mcdesk_health_coordinator WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared) AND ((state)::text <> 'purged'::text) AND (((kind)::text <> 'request'::text) OR ((state)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'returned'::character varying, 'withdrawn'::character varying])::text[])))));
CREATE POLICY mcdesk_health_coordinator_adds ON mcdesk.versions FOR INSERT TO mcdesk_health_coordinator WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (versions.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared)))));
CREATE POLICY mcdesk_health_coordinator_changes ON mcdesk.catalogue FOR UPDATE TO mcdesk_health_coordinator USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared)))));
CREATE POLICY mcdesk_health_coordinator_changes ON mcdesk.records FOR UPDATE TO mcdesk_health_coordinator USING (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared) AND (((kind)::text <> 'request'::text) OR ((state)::text <> ALL ((ARRAY['approved'::character varying, 'declined'::character varying])::text[]))))) WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared) AND ((state)::text <> 'purged'::text) AND (((kind)::text <> 'request'::text) OR ((state)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'returned'::character varying, 'withdrawn'::character varying])::text[])))));
CREATE POLICY mcdesk_health_coordinator_sees ON mcdesk.records FOR SELECT TO mcdesk_health_coordinator USING (((((kind)::text = 'request'::text) AND ((state)::text = 'approved'::text)) OR ((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared));
CREATE POLICY mcdesk_health_manager_adds ON mcdesk.catalogue FOR INSERT TO mcdesk_health_manager WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_manager_adds ON mcdesk.import_lines FOR INSERT TO mcdesk_health_manager WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (import_lines.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_manager_adds ON mcdesk.records FOR INSERT TO mcdesk_health_manager WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_manager_adds ON mcdesk.versions FOR INSERT TO mcdesk_health_manager WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (versions.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_manager_changes ON mcdesk.catalogue FOR UPDATE TO mcdesk_health_manager USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR records.shared OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_manager_changes ON mcdesk.records FOR UPDATE TO mcdesk_health_manager USING ((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0))))) WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_manager_sees ON mcdesk.awards FOR SELECT TO mcdesk_health_manager USING (true);
CREATE POLICY mcdesk_health_manager_sees ON mcdesk.records FOR SELECT TO mcdesk_health_manager USING ((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR shared OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))));
CREATE POLICY mcdesk_health_operations_adds ON mcdesk.catalogue FOR INSERT TO mcdesk_health_operations WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_operations_adds ON mcdesk.import_lines FOR INSERT TO mcdesk_health_operations WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (import_lines.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_operations_adds ON mcdesk.records FOR INSERT TO mcdesk_health_operations WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_operations_adds ON mcdesk.versions FOR INSERT TO mcdesk_health_operations WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (versions.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_operations_changes ON mcdesk.catalogue FOR UPDATE TO mcdesk_health_operations USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND (((records.kind)::text <> 'request'::text) OR (records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_operations_changes ON mcdesk.records FOR UPDATE TO mcdesk_health_operations USING ((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0))))) WITH CHECK (((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_operations_sees ON mcdesk.awards FOR SELECT TO mcdesk_health_operations USING (true);
CREATE POLICY mcdesk_health_operations_sees ON mcdesk.records FOR SELECT TO mcdesk_health_operations USING ((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))));
CREATE POLICY mcdesk_health_quality_reviewer_adds ON mcdesk.catalogue FOR INSERT TO mcdesk_health_quality_reviewer WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_quality_reviewer_adds ON mcdesk.import_lines FOR INSERT TO mcdesk_health_quality_reviewer WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (import_lines.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_quality_reviewer_adds ON mcdesk.records FOR INSERT TO mcdesk_health_quality_reviewer WITH CHECK ((((owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_quality_reviewer_adds ON mcdesk.versions FOR INSERT TO mcdesk_health_quality_reviewer WITH CHECK ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (versions.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_quality_reviewer_changes ON mcdesk.catalogue FOR UPDATE TO mcdesk_health_quality_reviewer USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE (((records.id)::text = (catalogue.record_id)::text) AND ((records.owner = SESSION_USER) OR (((records.kind)::text = 'request'::text) AND (((records.state)::text <> 'draft'::text) OR (records.version > 0))))))));
CREATE POLICY mcdesk_health_quality_reviewer_changes ON mcdesk.records FOR UPDATE TO mcdesk_health_quality_reviewer USING (((owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0))))) WITH CHECK ((((owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))) AND ((state)::text <> 'purged'::text)));
CREATE POLICY mcdesk_health_quality_reviewer_sees ON mcdesk.records FOR SELECT TO mcdesk_health_quality_reviewer USING ((((kind)::text <> 'request'::text) OR (owner = SESSION_USER) OR (((kind)::text = 'request'::text) AND (((state)::text <> 'draft'::text) OR (version > 0)))));
ALTER TABLE mcdesk.records ENABLE ROW LEVEL SECURITY;
ALTER TABLE mcdesk.versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY versions_seen ON mcdesk.versions FOR SELECT TO mcdesk_health_member USING ((EXISTS ( SELECT
   FROM mcdesk.records
  WHERE ((records.id)::text = (versions.record_id)::text))));
CREATE POLICY words_seen ON mcdesk.catalogue_search TO mcdesk_health_member USING ((EXISTS ( SELECT
   FROM mcdesk.catalogue
  WHERE (catalogue.id = catalogue_search.rowid))));
GRANT USAGE ON SCHEMA mcdesk TO mcdesk_health_member;
REVOKE ALL ON FUNCTION mcdesk.purge_versions(ids text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION mcdesk.purge_versions(ids text[]) TO mcdesk_health_administrator;
GRANT SELECT,INSERT ON TABLE mcdesk.attachments TO mcdesk_health_member;
GRANT SELECT,INSERT,UPDATE ON TABLE mcdesk.awards TO mcdesk_health_member;
GRANT SELECT,INSERT,UPDATE ON TABLE mcdesk.catalogue TO mcdesk_health_member;
GRANT DELETE ON TABLE mcdesk.catalogue TO mcdesk_health_administrator;
GRANT USAGE ON SEQUENCE mcdesk.catalogue_id_seq TO mcdesk_health_member;
GRANT SELECT,INSERT,UPDATE ON TABLE mcdesk.catalogue_search TO mcdesk_health_member;
GRANT DELETE ON TABLE mcdesk.catalogue_search TO mcdesk_health_administrator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mcdesk.clients TO mcdesk_health_member;
GRANT SELECT,INSERT ON TABLE mcdesk.cohorts TO mcdesk_health_member;
GRANT SELECT,INSERT,UPDATE ON TABLE mcdesk.counters TO mcdesk_health_member;
GRANT SELECT ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(id) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(at) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(who) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(action) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(record_id) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(detail) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(words) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT INSERT(seal) ON TABLE mcdesk.events TO mcdesk_health_member;
GRANT USAGE ON SEQUENCE mcdesk.events_id_seq TO mcdesk_health_member;
GRANT SELECT,INSERT ON TABLE mcdesk.exchanges TO mcdesk_health_member;
GRANT DELETE ON TABLE mcdesk.exchanges TO mcdesk_health_administrator;
GRANT USAGE ON SEQUENCE mcdesk.exchanges_id_seq TO mcdesk_health_member;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mcdesk.framework_items TO mcdesk_health_member;
GRANT USAGE ON SEQUENCE mcdesk.framework_items_id_seq TO mcdesk_health_member;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mcdesk.framework_search TO mcdesk_health_member;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mcdesk.frameworks TO mcdesk_health_member;
GRANT SELECT ON TABLE mcdesk.identities TO mcdesk_health_member;
GRANT INSERT(key),UPDATE(key) ON TABLE mcdesk.identities TO mcdesk_health_member;
GRANT INSERT(name),UPDATE(name) ON TABLE mcdesk.identities TO mcdesk_health_member;
GRANT INSERT(role),UPDATE(role) ON TABLE mcdesk.identities TO mcdesk_health_member;
GRANT INSERT(email),UPDATE(email) ON TABLE mcdesk.identities TO mcdesk_health_member;
GRANT INSERT(since),UPDATE(since) ON TABLE mcdesk.identities TO mcdesk_health_member;
GRANT SELECT,INSERT ON TABLE mcdesk.import_lines TO mcdesk_health_member;
GRANT DELETE ON TABLE mcdesk.import_lines TO mcdesk_health_administrator;
GRANT SELECT,INSERT,UPDATE ON TABLE mcdesk.imports TO mcdesk_health_member;
GRANT USAGE ON SEQUENCE mcdesk.imports_id_seq TO mcdesk_health_member;
GRANT SELECT,USAGE ON SEQUENCE mcdesk.marks TO mcdesk_health_member;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mcdesk.people TO mcdesk_health_member;
GRANT SELECT ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(id) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(kind) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(number) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(form_id),UPDATE(form_id) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(form_version),UPDATE(form_version) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(profile_id),UPDATE(profile_id) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(state),UPDATE(state) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(version),UPDATE(version) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(revision),UPDATE(revision) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(page),UPDATE(page) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(created_at) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(updated_at),UPDATE(updated_at) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(created_by) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT UPDATE(created_by) ON TABLE mcdesk.records TO mcdesk_health_administrator;
GRANT INSERT(trashed_at),UPDATE(trashed_at) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(title),UPDATE(title) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(title_folded),UPDATE(title_folded) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(school),UPDATE(school) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(requester),UPDATE(requester) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(launch_month),UPDATE(launch_month) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(done),UPDATE(done) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT INSERT(answers),UPDATE(answers) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT UPDATE(shared) ON TABLE mcdesk.records TO mcdesk_health_member;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE mcdesk.settings TO mcdesk_health_member;
GRANT SELECT ON TABLE mcdesk.store TO mcdesk_health_member;
GRANT SELECT,INSERT ON TABLE mcdesk.versions TO mcdesk_health_member;
