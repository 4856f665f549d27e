// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/documentwriting.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>

namespace publishing {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::Language;

namespace {

struct DocumentWriting
{
    Q_DECLARE_TR_FUNCTIONS(publishing::DocumentWriting)
};

TieLine listLine(const domain::PublishedList &list, const QString &kind, Language language)
{
    TieLine line{{kind, {}, {}, false}};
    if (!list.label.isEmpty()) {
        line.append({u" "_s, {}, {}, false});
        line.append({list.label, {}, {}, list.labelIsFallback});
    }
    line.append({domain::labelled(QString(), QString(), language), {}, {}, false});
    bool first = true;
    const auto add = [&](const QString &text, const QString &url) {
        if (url.isEmpty())
            return;
        if (!first)
            line.append({u" · "_s, {}, {}, false});
        first = false;
        line.append({text, url, {}, false});
    };
    add(list.address, list.address.isEmpty() ? QString() : u"mailto:"_s + list.address);
    add(subscribeLabel(language), list.subscribeUrl);
    add(archiveLabel(language), list.archiveUrl);
    if (first)
        line.append({domain::unknownAddressLabel(language), {}, {}, false});
    if (const QString state = domain::mailingListStateLabel(list.state, language); !state.isEmpty())
        line.append({u" ("_s + state + u')', {}, {}, false});
    return line;
}

} // namespace

QList<TieLine> tieLines(const domain::PublishedGroup &group, Language language)
{
    QList<TieLine> lines;
    for (const domain::PublishedList &list : group.mailingLists)
        lines.append(listLine(list, domain::mailingListLabel(1, language), language));
    for (const domain::PublishedLineage &lineage : group.lineages) {
        const QString quoted = domain::quoted(u"\uFFFC"_s, language);
        const qsizetype at = quoted.indexOf(QChar(0xFFFC));
        TieLine line{{capitalised(lineage.label) + u' ' + quoted.first(at), {}, {}, false},
                     {lineage.name, {}, lineage.target, lineage.nameIsFallback},
                     {quoted.sliced(at + 1), {}, {}, false}};
        if (!lineage.note.isEmpty()) {
            line.append({u", "_s, {}, {}, false});
            line.append({lineage.note, {}, {}, lineage.noteIsFallback});
        }
        lines.append(line);
    }
    return lines;
}

QList<TieLine> facilitatorLines(const domain::PublishedGroup &group, Language language)
{
    QList<TieLine> lines;
    if (group.facilitators.isEmpty())
        return lines;
    QStringList names;
    for (const domain::PublishedPerson &person : group.facilitators)
        names.append(person.name);
    const QString text = domain::labelled(group.facilitatorLabel, domain::joinNames(names, language), language);
    lines.append({{text, {}, {}, false}});
    for (const domain::PublishedPerson &person : group.facilitators) {
        if (person.email.isEmpty() && person.phone.isEmpty())
            continue;
        TieLine line{{domain::labelled(person.name, QString(), language), {}, {}, false}};
        if (!person.email.isEmpty())
            line.append({person.email, u"mailto:"_s + person.email, {}, false});
        if (!person.email.isEmpty() && !person.phone.isEmpty())
            line.append({u" · "_s, {}, {}, false});
        if (!person.phone.isEmpty()) {
            QString dialled = person.phone;
            dialled.removeIf([](QChar c) { return !c.isDigit() && c != u'+'; });
            line.append({person.phone, u"tel:"_s + dialled, {}, false});
        }
        lines.append(line);
    }
    return lines;
}

QString titleOf(const domain::Publication &publication)
{
    if (!publication.title.trimmed().isEmpty())
        return publication.title;
    return publication.association.trimmed().isEmpty() ? untitledLabel(publication.language) : publication.association;
}

QString languageTag(Language language)
{
    return domain::localeOf(language).name().replace(u'_', u'-');
}

QString writable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c == QChar(0xFFFE) || c == QChar(0xFFFF)) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c >= u' ' ? (c < QChar(0x7F) || c > QChar(0x9F)) : (c == u'\n' || c == u'\t')) {
            out += c;
        }
    }
    return out;
}

domain::Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (device.isWritable() && done < bytes.size()) {
        const qint64 written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            break;
        done += qsizetype(written);
    }
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (done == bytes.size() && (file == nullptr || file->flush()))
        return {};
    return Error{domain::ErrorKind::InputOutput,
                 DocumentWriting::tr("The document could not be written to the end. The directory itself is unchanged. "
                                     "Check that the disk has room and that you may write there, then export again."),
                 device.errorString()};
}

Error stoppedError()
{
    return {domain::ErrorKind::Cancelled,
            DocumentWriting::tr("The export was stopped before its end. The directory is unchanged."),
            {}};
}

} // namespace publishing
