-- Lists of articles walk the events, so an article without one would never be shown. Checked when
-- the transaction ends, because the event follows the article it names.
CREATE FUNCTION "requireArticleEvent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT 1 FROM "Event" WHERE "articleId" = NEW.id) THEN
		RAISE EXCEPTION 'Article % has no event. Record one in the transaction that makes it.', NEW.id;
	END IF;
	RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "Article_event_required" AFTER INSERT ON "Article"
	DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW EXECUTE FUNCTION "requireArticleEvent"();
