// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/handingout.h"

#include "exchange/vcard.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/export/copyjob.h"
#include "widgets/export/groupstext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDrag>
#include <QFile>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// So many are read at once; more are copied by a worker, and too many to be dragged.
constexpr qsizetype largestSelection = 500;

/// The groups and whoever facilitates them, as the public may see them.
domain::DirectoryContent contentOf(models::DirectorySession &session, const QList<domain::GroupId> &groups)
{
    domain::DirectoryContent content;
    content.info = session.info();
    QSet<domain::PersonId> known;
    for (const domain::GroupId id : groups) {
        auto group = session.group(id);
        if (!group)
            continue;
        for (const domain::Facilitation &each : std::as_const(group->facilitations)) {
            if (known.contains(each.personId))
                continue;
            known.insert(each.personId);
            if (auto person = session.person(each.personId))
                content.persons += *person;
        }
        for (domain::Lineage &tie : group->lineages) {
            if (tie.target.isValid() && !groups.contains(tie.target)) {
                tie.targetName = session.groupName(tie.target, session.info().mainLanguage);
                tie.target = {};
            }
        }
        content.groups += *group;
    }
    return content;
}

} // namespace

HandingOut::HandingOut(models::DirectorySession &session, QObject *parent) : QObject(parent), m_session(session) {}

void HandingOut::copy(const QList<domain::GroupId> &groups, CopyFormat format)
{
    if (groups.isEmpty())
        return;
    delete m_job;
    const domain::Language language = m_session.groups().contentLanguage();
    if (groups.size() <= largestSelection) {
        take(CopyJob::textOf(contentOf(m_session, groups), language, format), int(groups.size()));
        return;
    }
    Q_EMIT copying(int(groups.size()));
    m_job = new CopyJob(m_session.loadContent(), groups, language, format, this);
    connect(m_job, &CopyJob::finished, this, &HandingOut::take);
    connect(m_job, &CopyJob::failed, this, &HandingOut::failed);
}

void HandingOut::stopCopying()
{
    delete m_job;
}

void HandingOut::take(const QString &text, int groups)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(groups);
}

QString HandingOut::fileFor(const QString &name, const QString &suffix, const QByteArray &bytes)
{
    QString clean = name.left(80);
    for (QChar &unit : clean) {
        if (u"\\/:*?\"<>|"_s.contains(unit) || unit < u' ')
            unit = u'-';
    }
    const QString path = m_folder.filePath(clean + u'.' + suffix);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QMimeData *HandingOut::groupData(const QList<domain::GroupId> &groups)
{
    if (groups.size() > largestSelection) {
        Q_EMIT tooManyToDrag(int(largestSelection));
        return nullptr;
    }
    const domain::DirectoryContent content = contentOf(m_session, groups);
    if (content.groups.isEmpty())
        return nullptr;
    const domain::Language language = m_session.groups().contentLanguage();
    const QByteArray markdown = markdownOf(content, language);
    const QString name = content.groups.size() == 1 ? content.groups.first().name.preferring(language)
                                                    : content.info.title.preferring(language);
    const QString path = fileFor(name, u"md"_s, markdown);
    if (path.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(markdown));
    data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

QMimeData *HandingOut::personData(domain::PersonId id)
{
    const auto person = m_session.person(id);
    if (!person || person->isWithdrawn())
        return nullptr;
    domain::DirectoryContent content;
    content.persons = {*person};
    domain::WorkGroup carrier; // the public sees those who facilitate something; this one was chosen by hand
    carrier.facilitations = {domain::Facilitation{{}, id, {}, {}, {}, false}};
    content.groups = {carrier};
    content = domain::visibleTo(content, forEverybodyToday());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exchange::writeVCards(content.persons, exchange::VCardVersion::V3, buffer))
        return nullptr;
    const QString path = fileFor(person->displayName, u"vcf"_s, buffer.data());
    if (path.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(u"text/vcard"_s, buffer.data());
    data->setText(person->displayName);
    data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

DragSource::DragSource(QAbstractItemView *view, MakeData makeData)
    : QObject(view), m_view(view), m_makeData(std::move(makeData))
{
    view->viewport()->installEventFilter(this);
}

bool DragSource::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = mouse->pos();
        m_armed = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier &&
                  m_view->indexAt(m_pressed).isValid();
    } else if (event->type() == QEvent::MouseMove && m_armed) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!mouse->buttons().testFlag(Qt::LeftButton)) {
            m_armed = false;
            return QObject::eventFilter(watched, event);
        }
        if ((mouse->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return true; // the selection must not grow on the way
        m_armed = false;
        if (QMimeData *data = m_makeData()) {
            auto *drag = new QDrag(m_view);
            drag->setMimeData(data);
            drag->exec(Qt::CopyAction);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
