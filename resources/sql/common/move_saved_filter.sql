-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE saved_filter SET position = :position WHERE id = :id AND position <> :place
