-- Every event tells the pages that are open, in whatever process they hear it, once it is committed.
CREATE FUNCTION claimdesk_notify_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."articleId" IS NOT NULL THEN
		PERFORM pg_notify('claimdesk_changes', NEW."articleId"::text);
	END IF;
	RETURN NULL;
END
$$;

CREATE TRIGGER "Event_notify_change" AFTER INSERT ON "Event"
FOR EACH ROW EXECUTE FUNCTION claimdesk_notify_change();
