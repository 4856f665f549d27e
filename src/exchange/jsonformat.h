// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

namespace exchange {

// What the reader and the writer of docs/json-format.md agree on.

inline constexpr int jsonFormatVersion = 2;
/// The first that says for whom a document was made.
inline constexpr int jsonVersionWithAudience = 2;
/// Of a person's own data, which is another document.
inline constexpr int personFormatVersion = 1;

/// Larger files are refused before they are read: about 100,000 groups of real length.
inline constexpr qint64 maxJsonBytes = 256 * 1024 * 1024;
inline constexpr qsizetype maxLogoBytes = 4 * 1024 * 1024;
/// The largest whole number that every reader of JSON keeps exactly (2^53 - 1).
inline constexpr qint64 maxJsonInteger = 9'007'199'254'740'991;

namespace key {

inline constexpr QLatin1StringView format{"format"}, version{"version"}, directory{"directory"}, persons{"persons"},
    groups{"groups"}, editions{"editions"}, savedFilters{"savedFilters"}, audience{"audience"}, selection{"selection"};

inline constexpr QLatin1StringView french{"fr"}, english{"en"};

inline constexpr QLatin1StringView id{"id"}, rowVersion{"rowVersion"}, name{"name"}, note{"note"}, since{"since"},
    title{"title"}, label{"label"}, role{"role"}, number{"number"}, date{"date"}, query{"query"};

inline constexpr QLatin1StringView subtitle{"subtitle"}, association{"association"}, website{"website"}, logo{"logo"},
    mainLanguage{"mainLanguage"}, verifyEveryMonths{"verifyEveryMonths"};

inline constexpr QLatin1StringView sortName{"sortName"}, gender{"gender"}, email{"email"}, phone{"phone"},
    value{"value"}, publishable{"publishable"}, agreedOn{"agreedOn"}, agreedHow{"agreedHow"},
    withdrawnOn{"withdrawnOn"};

inline constexpr QLatin1StringView description{"description"}, originalLanguage{"originalLanguage"},
    originalRevision{"originalRevision"}, translatedRevision{"translatedRevision"}, status{"status"},
    statusSince{"statusSince"}, statusReason{"statusReason"}, reviewOn{"reviewOn"}, verifiedOn{"verifiedOn"},
    verifiedBy{"verifiedBy"};

inline constexpr QLatin1StringView facilitators{"facilitators"}, person{"person"}, until{"until"}, ended{"ended"};

inline constexpr QLatin1StringView mailingLists{"mailingLists"}, address{"address"}, subscribeUrl{"subscribeUrl"},
    archiveUrl{"archiveUrl"}, isPublic{"public"}, state{"state"};

inline constexpr QLatin1StringView lineages{"lineages"}, kind{"kind"}, group{"group"};

inline constexpr QLatin1StringView upTo{"upTo"};

} // namespace key

} // namespace exchange
