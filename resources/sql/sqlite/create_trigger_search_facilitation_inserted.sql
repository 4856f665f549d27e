-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER search_facilitation_inserted AFTER INSERT ON facilitation
BEGIN
    INSERT INTO search_queue (group_id) VALUES (NEW.group_id);
END
