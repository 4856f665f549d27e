// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr char16_t replacementCharacter = 0xFFFD;

/// The code point at `at`, which moves behind it; a lone surrogate reads as U+FFFD.
char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (!unit.isSurrogate())
        return unit.unicode();
    if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++]);
    return replacementCharacter;
}

void appendCodePoint(QString &to, char32_t point)
{
    if (QChar::requiresSurrogates(point)) {
        to += QChar(QChar::highSurrogate(point));
        to += QChar(QChar::lowSurrogate(point));
    } else {
        to += QChar(static_cast<char16_t>(point));
    }
}

bool isMark(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    // Some spacing marks reorder under normalisation: without them the order of the rest cannot matter.
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || QChar::combiningClass(point) != 0;
}

/// Appends what one code point becomes: decomposed and case-folded until nothing changes any more.
void appendFolded(QString &to, char32_t point)
{
    switch (point) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02BC':
        to += u'\'';
        return;
    case u'\u0153':
        to += u"oe"_s;
        return;
    case u'\u00E6':
        to += u"ae"_s;
        return;
    case u'\u00DF': // Qt folds one letter to one letter
    case u'\u1E9E':
        to += u"ss"_s;
        return;
    default:
        break;
    }
    if (QChar::isSpace(point)) {
        to += u' ';
        return;
    }
    if (isMark(point))
        return;
    const QString decomposed = QChar::decomposition(point);
    for (qsizetype at = 0; at < decomposed.size();)
        appendFolded(to, nextCodePoint(decomposed, at));
    if (!decomposed.isEmpty())
        return;
    const char32_t lower = QChar::toCaseFolded(point);
    if (lower == point)
        appendCodePoint(to, point);
    else
        appendFolded(to, lower);
}

/// What the accented letters of Europe become, worked out once: nearly every non-ASCII letter of a directory.
class LatinTable
{
public:
    static constexpr char32_t end = 0x250;

    LatinTable()
    {
        for (char32_t point = 0; point < end; ++point)
            appendFolded(m_folded[point], point);
    }
    [[nodiscard]] const QString &operator[](char32_t point) const { return m_folded[point]; }

private:
    std::array<QString, end> m_folded;
};

bool isLineBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == u'\u0085' || unit == u'\u2028' ||
           unit == u'\u2029';
}

/// Embeddings, overrides and isolates: nobody types them, and one in a name turns round what stands beside it.
bool isDirectionControl(char32_t point)
{
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

bool isControl(char32_t point)
{
    return QChar::category(point) == QChar::Other_Control || isDirectionControl(point);
}

/// True where a text can be cut so that normalising the parts is normalising the whole.
bool startsPiece(char32_t point)
{
    if (point < 0x300)
        return true;
    const bool composingJamo = point >= 0x1160 && point <= 0x11FF;
    return !composingJamo && !QChar::isMark(point) && QChar::combiningClass(point) == 0;
}

/// NFC in linear time: Qt's normalisation moves the rest of the text for each letter it replaces and sorts marks by
/// swapping neighbours, so it is given short pieces; a letter with more marks than any script needs is left as it is.
QString composed(const QString &text)
{
    constexpr qsizetype batchSize = 512;
    constexpr qsizetype maxPiece = 64;
    if (std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.unicode() < 0x300; }))
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype batch = 0;
    const auto flush = [&](qsizetype upTo) {
        if (upTo > batch)
            result += text.mid(batch, upTo - batch).normalized(QString::NormalizationForm_C);
        batch = upTo;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype piece = at;
        nextCodePoint(text, at);
        for (qsizetype ahead = at; ahead < text.size(); at = ahead) {
            if (startsPiece(nextCodePoint(text, ahead)))
                break;
        }
        if (at - piece > maxPiece) {
            flush(piece);
            result += QStringView(text).mid(piece, at - piece);
            batch = at;
        } else if (at - batch >= batchSize) {
            flush(at);
        }
    }
    flush(text.size());
    return result;
}

void chopBlanks(QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace() && !isLineBreak(text[end - 1]))
        --end;
    text.truncate(end);
}

bool holdsOnlyVisible(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t point = nextCodePoint(text, at);
        const QChar::Category category = QChar::category(point);
        if (QChar::isSpace(point) || category == QChar::Other_Control || category == QChar::Other_Format ||
            point == replacementCharacter)
            return false;
    }
    return true;
}

} // namespace

namespace {

/// Folds, telling of each unit kept the place in the original of the code point it comes from.
template<typename Kept>
QString foldTelling(const QString &text, Kept kept)
{
    static const LatinTable latin;
    QString result;
    result.reserve(text.size() + text.size() / 8);
    QString other;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        const char32_t point = nextCodePoint(text, at);
        other.resize(0);
        if (point >= LatinTable::end)
            appendFolded(other, point);
        for (const QChar unit : point < LatinTable::end ? latin[point] : other) {
            const bool dropped = unit == u' ' && (result.isEmpty() || result.back() == u' ');
            if (dropped)
                continue;
            result += unit;
            kept(from);
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace

QString fold(const QString &text)
{
    return foldTelling(text, [](qsizetype) {});
}

FoldedText::FoldedText(const QString &original) : m_original(original)
{
    m_origins.reserve(original.size());
    m_text = foldTelling(original, [this](qsizetype from) { m_origins += from; });
    m_origins.resize(m_text.size());
}

TextRange FoldedText::original(TextRange folded) const
{
    if (folded.length <= 0)
        return {folded.start < m_origins.size() ? m_origins.at(folded.start) : m_original.size(), 0};
    const qsizetype start = m_origins.at(folded.start);
    qsizetype end = m_origins.at(folded.start + folded.length - 1);
    nextCodePoint(m_original, end);
    // Marks leave no trace of their own: they go with the letter before them.
    for (qsizetype ahead = end; ahead < m_original.size(); end = ahead) {
        if (!isMark(nextCodePoint(m_original, ahead)))
            break;
    }
    return {start, end - start};
}

QString sortKey(const QString &text)
{
    static const QHash<char16_t, QString> lookAlikes{
        {u'ø', u"o"_s}, {u'đ', u"d"_s}, {u'ð', u"d"_s},  {u'ł', u"l"_s}, {u'ħ', u"h"_s},
        {u'ı', u"i"_s}, {u'ŧ', u"t"_s}, {u'þ', u"th"_s}, {u'ŋ', u"n"_s}, {u'ĸ', u"k"_s},
    };
    const QString folded = fold(text);
    QString key;
    key.reserve(folded.size());
    for (const QChar unit : folded) {
        const auto other = lookAlikes.constFind(unit.unicode());
        if (other != lookAlikes.cend())
            key += *other;
        else if (unit.isSurrogate() || unit.isLetterOrNumber() || unit.isMark())
            key += unit;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' '; // any sign parts words, and no more: “Jean-Louis” beside “Jean Louis”
    }
    return key.endsWith(u' ') ? key.chopped(1) : key;
}

QStringList foldedWords(const QString &text)
{
    const QString folded = fold(text);
    QStringList words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= folded.size();) {
        const qsizetype here = at;
        if (at < folded.size()) {
            const char32_t point = nextCodePoint(folded, at);
            if (QChar::isLetterOrNumber(point) || QChar::isMark(point))
                continue;
        } else {
            ++at;
        }
        if (here > start)
            words += folded.mid(start, here - start);
        start = at;
    }
    return words;
}

QString cleanLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool lineFeedOfPair = text[at] == u'\n' && at > 0 && text[at - 1] == u'\r';
        const bool blank = text[at] == u'\t' || isLineBreak(text[at]);
        const char32_t point = nextCodePoint(text, at);
        if (blank) {
            if (!lineFeedOfPair)
                line += u' ';
        } else if (!isControl(point)) {
            appendCodePoint(line, point);
        }
    }
    return composed(line.trimmed());
}

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool lineFeedOfPair = text[at] == u'\n' && at > 0 && text[at - 1] == u'\r';
        const char32_t point = nextCodePoint(text, at);
        if (point == u'\n' || point == u'\r') {
            if (lineFeedOfPair)
                continue;
            chopBlanks(clean);
            if (!clean.isEmpty())
                clean += u'\n';
        } else if (point == u'\t' || !isControl(point)) {
            appendCodePoint(clean, point);
        }
    }
    while (!clean.isEmpty() && clean.back().isSpace())
        clean.chop(1);
    return composed(clean);
}

bool isMailAddress(const QString &text)
{
    constexpr qsizetype longest = 254; // RFC 5321, 4.5.3.1.3
    if (text.size() > longest || text.count(u'@') != 1 || !holdsOnlyVisible(text))
        return false;
    const auto isForeign = [](QChar unit) { return u"<>()[]\\,;:\""_s.contains(unit); };
    if (std::any_of(text.begin(), text.end(), isForeign))
        return false;
    const qsizetype at = text.indexOf(u'@');
    const QString host = text.mid(at + 1);
    return at > 0 && host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u".."_s);
}

bool isAllowedLink(const QString &url)
{
    constexpr qsizetype longest = 2'000;
    if (url.size() > longest || !holdsOnlyVisible(url))
        return false;
    const auto isForeign = [](QChar unit) { return u"<>\"\\^`{|}"_s.contains(unit); };
    if (std::any_of(url.begin(), url.end(), isForeign))
        return false;
    const qsizetype colon = url.indexOf(u':');
    const QString scheme = url.left(std::max<qsizetype>(colon, 0)).toLower();
    const QString rest = url.mid(colon + 1);
    if (scheme == u"mailto")
        return rest.indexOf(u'@') > 0 || (rest.startsWith(u'?') && rest.contains(u'@'));
    if (scheme == u"tel")
        return std::any_of(rest.begin(), rest.end(), [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    if (scheme != u"http" && scheme != u"https")
        return false;
    const QUrl parsed(url, QUrl::TolerantMode);
    return rest.startsWith(u"//"_s) && parsed.isValid() && !parsed.host().isEmpty();
}

} // namespace domain
