// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/publishpage.h"

#include "models/directorysession.h"
#include "widgets/panesplitter.h"
#include "widgets/progressstrip.h"
#include "widgets/publish/documentoptionspane.h"
#include "widgets/publish/pageview.h"
#include "widgets/publish/pdfpages.h"
#include "widgets/publish/previewpane.h"
#include "widgets/publish/remarkspane.h"
#include "widgets/publishcommands.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QEvent>
#include <QIODevice>
#include <QListView>
#include <QTabWidget>

namespace widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PublishPage::PublishPage(models::DirectorySession &session, PublishCommands &commands, const WindowServices &services,
                         QWidget *parent)
    : ViewPage(parent)
    , m_session(session)
    , m_commands(commands)
    , m_services(services)
    , m_composer(new Composer(this))
    , m_splitter(new PaneSplitter(this))
    , m_side(new QWidget)
    , m_options(new DocumentOptionsPane)
    , m_tabs(new QTabWidget)
    , m_preview(new PreviewPane)
    , m_remarks(new RemarksPane)
    , m_progress(new ProgressStrip)
{
    setObjectName(u"publishPage"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    m_stillGoing.setSingleShot(true);
    m_stillGoing.setInterval(400ms);
    setupActions();
    setupPanes();
    DocumentChoices remembered;
    remembered.pdf.paper = publishing::usualPaper();
    remembered.recall(services.settings.documentChoices());
    m_options->setChoices(remembered);
    connect(m_options, &DocumentOptionsPane::chosen, this, &PublishPage::choose);
    connect(&m_soon, &QTimer::timeout, this, &PublishPage::compose);
    connect(&m_stillGoing, &QTimer::timeout, this, [this] {
        if (m_composer->isBusy())
            m_progress->start(tr("Setting the pages…"));
    });
    connect(m_composer, &Composer::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_composer, &Composer::composed, this, &PublishPage::show);
    connect(m_composer, &Composer::failed, this, &PublishPage::fail);
    connect(m_progress, &ProgressStrip::cancelled, m_composer, &Composer::cancel);
    connect(&m_preview->view(), &PageView::failed, this, [this](const QString &reason) {
        m_drawingError = reason;
        tellMissingPreview();
    });
    connect(m_remarks, &RemarksPane::mendRequested, this, &PublishPage::mend);
    retranslate();
}

PublishPage::~PublishPage() = default;

DocumentChoices PublishPage::choices() const
{
    return m_options->choices();
}

void PublishPage::setSelection(const QList<domain::GroupId> &groups)
{
    m_options->setSelection(groups);
    m_tabs->setCurrentWidget(m_preview);
}

void PublishPage::choose()
{
    m_services.settings.setDocumentChoices(choices().remembered());
    m_documentStale = true;
    if (isVisible())
        m_soon.start();
}

void PublishPage::refresh()
{
    m_contentStale = true;
    m_earlierDay = {};
    if (isVisible())
        m_soon.start();
}

void PublishPage::showEvent(QShowEvent *event)
{
    ViewPage::showEvent(event);
    if (m_contentStale || m_documentStale)
        m_soon.start();
}

void PublishPage::setContentLanguage(domain::Language language)
{
    m_options->setLanguage(language);
}

bool PublishPage::isUpToDate() const
{
    return !m_contentStale && !m_documentStale && !m_composer->isBusy() && !m_document.pdf.isEmpty();
}

void PublishPage::compose()
{
    if (std::exchange(m_contentStale, false))
        m_composer->setContent(m_session.loadContent());
    const DocumentChoices wanted = choices();
    m_composer->setEarlier(earlierContent(wanted));
    m_documentStale = false;
    m_stillGoing.start();
    m_composer->compose(wanted);
}

EarlierContent PublishPage::earlierContent(const DocumentChoices &wanted)
{
    if (!wanted.tellsChanges)
        return {};
    if (wanted.since == m_earlierDay && !m_composer->earlier().isCanceled() && !m_contentStale)
        return m_composer->earlier();
    m_earlierDay = wanted.since;
    return m_session.loadContentOf(wanted.since);
}

void PublishPage::show(const ComposedDocument &document)
{
    m_stillGoing.stop();
    m_progress->finish();
    m_document = document;
    if (PdfPages::canDraw() && m_drawingError.isEmpty())
        m_preview->setDocument(document.pdf);
    else
        tellMissingPreview();
    m_remarks->setRemarks(document.remarks, document.report.missingCharacters);
    updateTabs();
    if (std::exchange(m_printWanted, false))
        print();
}

void PublishPage::fail(const domain::Error &error)
{
    m_stillGoing.stop();
    m_progress->finish();
    m_printWanted = false;
    m_documentStale = true;
    m_earlierDay = {};
    m_contentStale = m_contentStale || error.kind != domain::ErrorKind::Cancelled; // what could not be read
    m_document = {};
    m_preview->showNothing(error.message, error.kind == domain::ErrorKind::Cancelled
                                              ? tr("Change an option to set the pages again.")
                                              : error.detail);
}

void PublishPage::mend(const domain::PublicationRemark &remark)
{
    if (remark.group.isValid())
        Q_EMIT groupFieldRequested(remark.group, remark.field);
    else if (remark.person.isValid())
        Q_EMIT personFieldRequested(remark.person, remark.field);
    else if (remark.kind == domain::RemarkKind::NoTitle)
        Q_EMIT propertiesRequested();
    else
        m_options->setFocus(Qt::OtherFocusReason);
}

/// The bytes of the preview when they are what the options say; else the same bytes are made again.
void PublishPage::exportAs(DocumentFormat format)
{
    const DocumentChoices wanted = choices();
    DocumentWriter writer = documentWriter(format, wanted, earlierContent(wanted));
    if (format == DocumentFormat::Pdf && isUpToDate()) {
        writer = [pdf = m_document.pdf](const domain::DirectoryContent &, QIODevice &device,
                                        const publishing::Progress &) -> domain::Result<void> {
            if (device.write(pdf) == pdf.size())
                return {};
            return domain::Error{domain::ErrorKind::InputOutput, device.errorString(), {}};
        };
    }
    const bool read = !m_contentStale && !m_composer->content().isCanceled();
    m_commands.exportDocument(format, wanted, read ? m_composer->content() : m_session.loadContent(),
                              std::move(writer));
}

void PublishPage::print()
{
    if (isUpToDate()) {
        m_commands.print(m_document.pdf, m_document.report.pages, choices().pdf.paper);
        return;
    }
    m_printWanted = true;
    Q_EMIT shownToPrint();
    if (!m_composer->isBusy())
        m_soon.start();
}

QList<QAction *> PublishPage::publishActions() const
{
    return {m_pdf, m_html, m_odt, m_markdown, m_print};
}

QString PublishPage::menuTitle() const
{
    return tr("Previe&w");
}

QList<QAction *> PublishPage::menuActions() const
{
    return m_preview->actions();
}

QList<QWidget *> PublishPage::panes() const
{
    return {m_side, m_tabs};
}

void PublishPage::focusPane(QWidget *pane)
{
    if (pane == m_side)
        m_options->setFocus(Qt::ShortcutFocusReason);
    else if (m_tabs->currentWidget() == m_remarks)
        m_remarks->listView().setFocus(Qt::ShortcutFocusReason);
    else
        m_preview->view().setFocus(Qt::ShortcutFocusReason);
}

void PublishPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
}

void PublishPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ViewPage::changeEvent(event);
}

} // namespace widgets
