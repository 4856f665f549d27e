// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/personreport.h"

#include "domain/contentlabels.h"
#include "domain/historywords.h"
#include "publishing/documentwriting.h"
#include "publishing/pdf/pdfexporter.h"
#include "publishing/report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace publishing {

using namespace Qt::StringLiterals;
using domain::HistoryWords;
using domain::RecordKind;

namespace {

class PersonReport
{
    Q_DECLARE_TR_FUNCTIONS(publishing::PersonReport)

public:
    PersonReport(const domain::PersonData &data, QDate today)
        : m_data(data), m_today(today), m_language(domain::wordsLanguage())
    {}

    Report report(const domain::DirectoryInfo &info) const
    {
        const QString title = info.title.preferring(m_language);
        const QString where = info.association.isEmpty() ? title : tr("%1, %2").arg(title, info.association);
        return {domain::shownName(m_data.person, m_language),
                tr("All that is held about this person in the directory “%1”, on %2. This page is for them alone.")
                    .arg(where, domain::dateText(m_today, m_language)),
                sections(), m_language, m_today};
    }

private:
    QList<ReportSection> sections() const
    {
        QList<ReportSection> all{factsOf(m_data.person, tr("The entry"))};
        for (const domain::Person &person : m_data.merged)
            all += factsOf(person, tr("An entry merged into it, in the recycle bin"));
        return all << roles() << editions() << verified() << signedChanges() << texts() << history();
    }
    QString consent(const domain::Contact &contact) const
    {
        QStringList parts{contact.publishable ? tr("may be published") : tr("never published")};
        if (!contact.agreedOn.isUnknown())
            parts += tr("agreed: %1").arg(contact.agreedOn.toText(m_language));
        if (!contact.agreedHow.isEmpty())
            parts += contact.agreedHow;
        return parts.join(tr(", "));
    }
    void addContact(ReportSection &section, const QString &name, const domain::Contact &contact) const
    {
        if (!(contact == domain::Contact{}))
            section.facts.append({name, QString(contact.value + u'\n' + consent(contact)).trimmed()});
    }
    ReportSection factsOf(const domain::Person &person, const QString &heading) const
    {
        ReportSection section{heading, {}, {{tr("Name"), person.displayName}}, {}, {}};
        section.facts.append({tr("Sorted under"), person.sortName});
        if (person.gender != domain::Gender::Unspecified)
            section.facts.append({tr("Agreement of labels"),
                                  person.gender == domain::Gender::Feminine ? tr("feminine") : tr("masculine")});
        addContact(section, tr("E-mail"), person.email);
        addContact(section, tr("Telephone"), person.phone);
        section.facts.append({tr("Note of the staff"), person.note});
        section.facts.removeIf([](const QPair<QString, QString> &fact) { return fact.second.isEmpty(); });
        return section;
    }
    ReportSection roles() const
    {
        ReportSection section{tr("Roles"), {}, {}, {tr("Group"), tr("When"), tr("Now")}, {}};
        for (const domain::PersonRole &role : m_data.roles) {
            const domain::Facilitation &each = role.facilitation;
            section.rows.append({role.groupName.preferring(m_language),
                                 domain::periodLabel(each.since, each.until, m_language),
                                 domain::isCurrent(each, m_today) ? tr("current") : tr("past")});
        }
        return orNone(section);
    }
    ReportSection editions() const
    {
        ReportSection section{
            tr("Editions that may name them"), {}, {}, {tr("Edition"), tr("Published on"), tr("Title")}, {}};
        for (const domain::NamingEdition &naming : m_data.editions)
            section.rows.append({QString::number(naming.edition.number),
                                 domain::dateText(naming.edition.date, m_language),
                                 naming.edition.title.preferring(m_language)});
        return orNone(section);
    }
    ReportSection verified() const
    {
        ReportSection section{tr("Groups verified under their name"), {}, {}, {tr("Group"), tr("Verified on")}, {}};
        for (const domain::VerifiedGroup &each : m_data.verified)
            section.rows.append({each.name.preferring(m_language), domain::dateText(each.on, m_language)});
        return orNone(section);
    }
    ReportSection signedChanges() const
    {
        ReportSection section{tr("Changes signed with their name"),
                              {},
                              {},
                              {tr("What was done"), tr("How many"), tr("First"), tr("Last")},
                              {}};
        for (const domain::SignedChanges &changes : m_data.signedChanges)
            section.rows.append({kindText(changes.changeKind), QLocale().toString(changes.count),
                                 dayText(changes.first), dayText(changes.last)});
        return orNone(section);
    }
    /// Whom a note is about is that person’s: notes are counted.
    ReportSection texts() const
    {
        const domain::NamingTexts &texts = m_data.texts;
        ReportSection section{tr("Texts that name them"), {}, {}, {tr("Where"), tr("What")}, {}};
        for (const auto &[id, name] : texts.groups)
            section.rows.append({tr("Group"), name.preferring(m_language)});
        const auto addCount = [&section](const QString &where, qint64 count) {
            if (count > 0)
                section.rows.append({where, QLocale().toString(count)});
        };
        addCount(tr("Notes about others"), texts.persons.size() + texts.personsInBin.size());
        addCount(tr("Saved filters"), texts.filters.size());
        addCount(tr("Properties of the directory"), texts.properties ? 1 : 0);
        addCount(tr("Earlier texts in the history"), m_data.earlierTexts);
        return orNone(section);
    }
    QString dayText(const QDateTime &time) const { return domain::dateText(time.toLocalTime().date(), m_language); }
    static QString kindText(const QString &code)
    {
        switch (domain::changeKindFromCode(code).value_or(domain::ChangeKind::External)) {
        case domain::ChangeKind::Create:
            return tr("created");
        case domain::ChangeKind::Edit:
            return tr("edited");
        case domain::ChangeKind::Delete:
            return tr("deleted");
        case domain::ChangeKind::Restore:
            return tr("restored");
        case domain::ChangeKind::Import:
            return tr("imported");
        case domain::ChangeKind::Undo:
            return tr("undone");
        case domain::ChangeKind::Redo:
            return tr("made again");
        case domain::ChangeKind::Verify:
            return tr("verified");
        case domain::ChangeKind::Merge:
            return tr("merged");
        case domain::ChangeKind::Withdraw:
            return tr("a person withdrawn");
        case domain::ChangeKind::Settings:
            return tr("properties changed");
        case domain::ChangeKind::External:
            break;
        }
        return tr("changed outside Annuaire");
    }
    ReportSection history() const
    {
        ReportSection section{tr("History"), {}, {}, {tr("When"), tr("Who"), tr("What"), tr("Before")}, {}};
        if (!m_data.history.isEmpty())
            section.paragraphs += tr("What was written when and by whom, with the values that stood before.");
        for (const domain::PersonHistoryEntry &entry : m_data.history) {
            const RecordKind kind = domain::recordKindFromTable(entry.table).value_or(RecordKind::Person);
            section.rows.append(
                {QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.author,
                 domain::labelled(HistoryWords::recordWord(kind), operationText(entry.operation), m_language),
                 before(entry, kind)});
        }
        return orNone(section);
    }
    static ReportSection orNone(ReportSection section)
    {
        if (section.rows.isEmpty()) {
            section.columns.clear();
            section.paragraphs += tr("None.");
        }
        return section;
    }
    static QString operationText(const QString &operation)
    {
        if (operation == u"insert")
            return tr("added");
        return operation == u"delete" ? tr("removed") : tr("changed");
    }
    QString before(const domain::PersonHistoryEntry &entry, RecordKind kind) const
    {
        QStringList fields = entry.before.keys();
        std::sort(fields.begin(), fields.end());
        QStringList lines;
        for (const QString &field : std::as_const(fields)) {
            const QString value = HistoryWords::valueText(kind, field, entry.before.value(field),
                                                          [](domain::RecordRef) { return QString(); });
            if (!HistoryWords::isTechnical(field) && !value.isEmpty())
                lines += domain::labelled(HistoryWords::fieldName(kind, field), value, m_language);
        }
        return lines.join(u'\n');
    }

    const domain::PersonData &m_data;
    QDate m_today;
    domain::Language m_language;
};

} // namespace

domain::Result<void> writePersonReport(const domain::PersonData &data, const domain::DirectoryInfo &info, QDate today,
                                       QIODevice &device)
{
    return writeAll(device, reportHtml(PersonReport(data, today).report(info)));
}

domain::Result<void> writePersonReportPdf(const domain::PersonData &data, const domain::DirectoryInfo &info,
                                          QDate today, QIODevice &device)
{
    return writeReportPdf(PersonReport(data, today).report(info), usualPaper(), device);
}

} // namespace publishing
