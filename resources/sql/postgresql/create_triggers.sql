-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
DO $$
DECLARE
    recorded text;
BEGIN
    FOREACH recorded IN ARRAY ARRAY['directory', 'work_group', 'person', 'facilitation', 'mailing_list', 'lineage',
                                    'edition', 'saved_filter'] LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
                        FOR EACH ROW EXECUTE FUNCTION record_change()', recorded || '_changed', recorded);
    END LOOP;
END
$$
