// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "exchange/importwords.h"
#include "exchange/textdecoding.h"
#include "exchange/vcard.h"
#include "exchange/vcardlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using domain::ImportField;

/// One line of a card: "item1.EMAIL;TYPE=work:a@example.org".
struct Property
{
    QString name; ///< upper case
    QStringList parameters;
    QString value;
};

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != u'\\' || at + 1 >= value.size()) {
            text += value[at];
            continue;
        }
        const QChar next = value[++at];
        text += next == u'n' || next == u'N' ? u'\n' : next;
    }
    return text;
}

/// The parts of N, cut at semicolons that are not escaped.
QStringList components(const QString &value)
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] == u'\\' && at + 1 < value.size()) {
            parts.last() += value.mid(at, 2);
            ++at;
        } else if (value[at] == u';') {
            parts += QString();
        } else {
            parts.last() += value[at];
        }
    }
    for (QString &part : parts)
        part = unescaped(part).trimmed();
    return parts;
}

QString fromQuotedPrintable(const QString &value)
{
    QByteArray bytes;
    const QByteArray raw = value.toUtf8();
    for (qsizetype at = 0; at < raw.size(); ++at) {
        bool ok = false;
        const int code = raw[at] == '=' ? raw.mid(at + 1, 2).toInt(&ok, 16) : 0;
        bytes += ok ? char(code) : raw[at];
        at += ok ? 2 : 0;
    }
    return decodedText(bytes, guessEncoding(bytes));
}

Property propertyOf(const QString &line)
{
    Property property;
    bool quoted = false;
    qsizetype colon = 0;
    for (; colon < line.size() && (quoted || line[colon] != u':'); ++colon)
        quoted = quoted != (line[colon] == u'"');
    property.parameters = line.left(colon).split(u';');
    property.name = property.parameters.takeFirst().section(u'.', -1).trimmed().toUpper();
    property.value = line.mid(colon + 1);
    const bool printable = property.parameters.join(u';').contains(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive);
    if (printable)
        property.value = fromQuotedPrintable(property.value);
    return property;
}

QString parameter(const Property &property, const QString &name)
{
    for (const QString &each : property.parameters) {
        if (each.section(u'=', 0, 0).compare(name, Qt::CaseInsensitive) == 0)
            return each.section(u'=', 1).remove(u'"');
    }
    return {};
}

/// Each line is in the encoding it is in: a card of an old phone may stand between others.
QString textOf(const QByteArray &line)
{
    return decodedText(line, guessEncoding(line));
}

/// Makes proposals of cards, line by line.
class CardReader
{
public:
    void take(const QString &line, qsizetype number);
    [[nodiscard]] domain::Result<domain::ImportProposal> finish() &&;

private:
    void takeProperty(const Property &property);
    void takeName(const Property &property);
    void end();

    domain::ImportProposal m_proposal;
    domain::ImportedPerson m_person;
    qsizetype m_begin = 0; ///< the line the open card begins on; 0: none is open
};

void CardReader::take(const QString &line, qsizetype number)
{
    const Property property = propertyOf(line);
    const QString value = property.value.trimmed();
    if (property.name == u"BEGIN"_s && value.compare(u"VCARD"_s, Qt::CaseInsensitive) == 0) {
        m_begin = number;
        m_person = {};
        m_person.place = {number, 1};
    } else if (property.name == u"END"_s && m_begin > 0) {
        end();
    } else if (m_begin > 0) {
        takeProperty(property);
    }
}

void CardReader::takeName(const Property &property)
{
    const QStringList parts = components(property.value);
    const QString family = parts.value(0);
    const QString given = parts.value(1);
    if (m_person.person.displayName.isEmpty())
        m_person.person.displayName = domain::cleanLine(given + u' ' + family).trimmed();
    if (m_person.person.sortName.isEmpty()) {
        const QString sortAs = parameter(property, u"SORT-AS"_s);
        m_person.person.sortName = !sortAs.isEmpty() ? sortAs : given.isEmpty() ? family : family + u", "_s + given;
    }
}

void CardReader::takeProperty(const Property &property)
{
    domain::Person &person = m_person.person;
    const QString text = unescaped(property.value);
    if (property.name == u"FN"_s) {
        person.displayName = domain::cleanLine(text).left(domain::maxNameLength);
    } else if (property.name == u"N"_s) {
        takeName(property);
    } else if (property.name == u"SORT-STRING"_s) {
        person.sortName = domain::cleanLine(text).left(domain::maxNameLength);
    } else if (property.name == u"GENDER"_s) {
        person.gender = domain::genderFromCode(text.left(1).toLower()).value_or(domain::Gender::Unspecified);
        m_person.told.insert(ImportField::Gender);
    } else if (property.name == u"EMAIL"_s && person.email.value.isEmpty()) {
        person.email.value = domain::cleanLine(text).left(domain::maxLineLength);
        m_person.told.insert(ImportField::Email);
    } else if (property.name == u"TEL"_s && person.phone.value.isEmpty()) {
        const bool isLink = text.startsWith(u"tel:"_s, Qt::CaseInsensitive);
        person.phone.value = domain::cleanLine(isLink ? text.mid(4) : text).left(domain::maxLineLength);
        m_person.told.insert(ImportField::Phone);
    } else if (property.name == u"NOTE"_s) {
        person.note = domain::cleanText(text).left(domain::maxTextLength);
        m_person.told.insert(ImportField::Note);
    }
}

void CardReader::end()
{
    m_begin = 0;
    domain::Person &person = m_person.person;
    person.id = domain::PersonId(m_proposal.persons.size() + 1);
    m_person.told.insert(ImportField::PersonName);
    // What would be proposed anyway need not be kept.
    if (person.sortName == domain::proposeSortName(person.displayName))
        person.sortName.clear();
    if (!person.sortName.isEmpty())
        m_person.told.insert(ImportField::SortName);
    if (person.displayName.isEmpty())
        m_proposal.problems += domain::ImportProblem{m_person.place, ImportWords::namelessCard()};
    else
        m_proposal.persons += m_person;
}

domain::Result<domain::ImportProposal> CardReader::finish() &&
{
    if (m_begin > 0)
        return ImportWords::openCard(m_begin);
    if (m_proposal.persons.isEmpty() && m_proposal.problems.isEmpty())
        return ImportWords::noCard();
    return std::move(m_proposal);
}

} // namespace

domain::Result<domain::ImportProposal> readVCards(QIODevice &device, const ReadProgress &progress)
{
    VCardLines lines(device, progress);
    CardReader reader;
    while (const auto line = lines.next())
        reader.take(textOf(line->bytes), line->number);
    if (lines.isStopped())
        return ImportWords::stopped();
    if (lines.isTooLarge())
        return ImportWords::largeFile(maxVCardBytes);
    if (lines.hasFailed())
        return ImportWords::unreadable(device.errorString());
    return std::move(reader).finish();
}

} // namespace exchange
