// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/personreport.h"

#include "domain/contentlabels.h"
#include "domain/historywords.h"
#include "publishing/documentwriting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFont>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace publishing {

using namespace Qt::StringLiterals;
using domain::HistoryWords;
using domain::RecordKind;

namespace {

constexpr char style[] = "body{font:1rem/1.5 'Noto Sans',sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
                         "color:#1b2830;background:#fff}h1{line-height:1.2;margin-bottom:.25rem}"
                         "h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}"
                         "th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;"
                         "border-bottom:1px solid #cfd8dc;overflow-wrap:anywhere}th{font-weight:600}"
                         ".quiet{color:#52626c}@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

class PersonReport
{
    Q_DECLARE_TR_FUNCTIONS(publishing::PersonReport)

public:
    PersonReport(const domain::PersonData &data, QDate today)
        : m_data(data), m_today(today), m_language(domain::wordsLanguage())
    {}

    QByteArray bytes(const domain::DirectoryInfo &info)
    {
        head(info);
        entry();
        roles();
        editions();
        history();
        m_out += "</main>\n</body>\n</html>\n";
        return m_out;
    }

private:
    static QByteArray escaped(const QString &text)
    {
        QString out = writable(text).toHtmlEscaped();
        return out.replace(u'\n', u"<br>"_s).toUtf8();
    }
    void heading(const QString &text) { m_out += "<h2>" + escaped(text) + "</h2>\n"; }
    void paragraph(const QString &text) { m_out += "<p>" + escaped(text) + "</p>\n"; }
    void tableHead(const QStringList &titles)
    {
        m_out += "<table>\n<thead><tr>";
        for (const QString &title : titles)
            m_out += "<th scope=\"col\">" + escaped(title) + "</th>";
        m_out += "</tr></thead>\n<tbody>\n";
    }
    void row(const QStringList &cells)
    {
        m_out += "<tr>";
        for (const QString &cell : cells)
            m_out += "<td>" + escaped(cell) + "</td>";
        m_out += "</tr>\n";
    }
    void tableEnd() { m_out += "</tbody>\n</table>\n"; }
    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_out += "<tr><th scope=\"row\">" + escaped(name) + "</th><td>" + escaped(value) + "</td></tr>\n";
    }

    void head(const domain::DirectoryInfo &info)
    {
        const QByteArray hash = QCryptographicHash::hash(QByteArray(style), QCryptographicHash::Sha256).toBase64();
        const QString name = domain::shownName(m_data.person, m_language);
        m_out += "<!DOCTYPE html>\n<html lang=\"" + languageTag(m_language).toLatin1() +
                 "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                 "content=\"default-src 'none'; style-src 'sha256-" +
                 hash + "'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                 escaped(name) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<h1>" +
                 escaped(name) + "</h1>\n";
        const QString title = info.title.preferring(m_language);
        const QString where = info.association.isEmpty() ? title : tr("%1, %2").arg(title, info.association);
        paragraph(tr("All that is held about this person in the directory “%1”, on %2. This page is for them alone.")
                      .arg(where, domain::dateText(m_today, m_language)));
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
    void contact(const QString &name, const domain::Contact &contact)
    {
        if (!(contact == domain::Contact{}))
            fact(name, contact.value + u'\n' + consent(contact));
    }
    void entry()
    {
        const domain::Person &person = m_data.person;
        heading(tr("The entry"));
        m_out += "<table>\n<tbody>\n";
        fact(tr("Name"), person.displayName);
        fact(tr("Sorted under"), person.sortName);
        if (person.gender != domain::Gender::Unspecified)
            fact(tr("Agreement of labels"),
                 person.gender == domain::Gender::Feminine ? tr("feminine") : tr("masculine"));
        contact(tr("E-mail"), person.email);
        contact(tr("Telephone"), person.phone);
        fact(tr("Note of the staff"), person.note);
        tableEnd();
    }
    void roles()
    {
        heading(tr("Roles"));
        if (m_data.roles.isEmpty()) {
            paragraph(tr("None."));
            return;
        }
        tableHead({tr("Group"), tr("When"), tr("Now")});
        for (const domain::PersonRole &role : m_data.roles) {
            const domain::Facilitation &each = role.facilitation;
            row({role.groupName.preferring(m_language), domain::periodLabel(each.since, each.until, m_language),
                 domain::isCurrent(each, m_today) ? tr("current") : tr("past")});
        }
        tableEnd();
    }
    void editions()
    {
        heading(tr("Editions that may name them"));
        if (m_data.editions.isEmpty()) {
            paragraph(tr("None."));
            return;
        }
        tableHead({tr("Edition"), tr("Published on"), tr("Title")});
        for (const domain::NamingEdition &naming : m_data.editions)
            row({QString::number(naming.edition.number), domain::dateText(naming.edition.date, m_language),
                 naming.edition.title.preferring(m_language)});
        tableEnd();
    }
    void history()
    {
        heading(tr("History"));
        if (m_data.history.isEmpty()) {
            paragraph(tr("None."));
            return;
        }
        paragraph(tr("What was written when and by whom, with the values that stood before."));
        tableHead({tr("When"), tr("Who"), tr("What"), tr("Before")});
        for (const domain::PersonHistoryEntry &entry : m_data.history) {
            const RecordKind kind = domain::recordKindFromTable(entry.table).value_or(RecordKind::Person);
            row({QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.author,
                 HistoryWords::recordWord(kind) + u": "_s + operationText(entry.operation), before(entry, kind)});
        }
        tableEnd();
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
    QByteArray m_out;
};

} // namespace

domain::Result<void> writePersonReport(const domain::PersonData &data, const domain::DirectoryInfo &info, QDate today,
                                       QIODevice &device)
{
    return writeAll(device, PersonReport(data, today).bytes(info));
}

domain::Result<void> writePersonReportPdf(const domain::PersonData &data, const domain::DirectoryInfo &info,
                                          QDate today, QIODevice &device)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setTitle(data.person.displayName);
        writer.setCreator(u"Annuaire"_s);
        QTextDocument document;
        document.setDefaultFont(QFont(u"Noto Sans"_s, 10));
        document.setHtml(QString::fromUtf8(PersonReport(data, today).bytes(info)));
        document.print(&writer);
    }
    return writeAll(device, bytes);
}

} // namespace publishing
