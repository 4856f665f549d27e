// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/publishpage.h"

#include "models/directorysession.h"
#include "widgets/actionbutton.h"
#include "widgets/icons.h"
#include "widgets/panesplitter.h"
#include "widgets/primarybutton.h"
#include "widgets/progressstrip.h"
#include "widgets/publish/documentoptionspane.h"
#include "widgets/publish/pageview.h"
#include "widgets/publish/pdfpages.h"
#include "widgets/publish/previewpane.h"
#include "widgets/publish/remarkspane.h"
#include "widgets/publishcommands.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QEvent>
#include <QIODevice>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

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
    connect(m_remarks, &RemarksPane::mendRequested, this, &PublishPage::mend);
    retranslate();
}

PublishPage::~PublishPage() = default;

void PublishPage::setupActions()
{
    const auto add = [this](const QString &name, const QString &iconName) {
        auto *action = new QAction(icon(iconName), {}, this);
        action->setObjectName(name);
        return action;
    };
    m_pdf = add(u"actionExportPdf"_s, u"pdf"_s);
    m_html = add(u"actionExportHtml"_s, u"document"_s);
    m_odt = add(u"actionExportOdt"_s, u"document"_s);
    m_markdown = add(u"actionExportMarkdown"_s, u"document"_s);
    m_print = add(u"actionPrint"_s, u"print"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setVisible(PdfPages::canDraw());
    connect(m_pdf, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Pdf); });
    connect(m_html, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Html); });
    connect(m_odt, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Odt); });
    connect(m_markdown, &QAction::triggered, this, [this] { exportAs(DocumentFormat::Markdown); });
    connect(m_print, &QAction::triggered, this, &PublishPage::print);
}

QWidget *PublishPage::buttons()
{
    auto *holder = new QWidget;
    m_pdfButton = new PrimaryButton(holder);
    m_pdfButton->setObjectName(u"publishPdfPushButton"_s);
    connect(m_pdfButton, &QPushButton::clicked, m_pdf, &QAction::trigger);
    m_othersButton = new QPushButton(holder);
    m_othersButton->setObjectName(u"otherFormatsPushButton"_s);
    auto *menu = new QMenu(m_othersButton);
    menu->addActions({m_html, m_odt, m_markdown});
    m_othersButton->setMenu(menu);
    QPushButton *print = actionButton(m_print, u"publish"_s, holder);
    print->setVisible(PdfPages::canDraw());
    const int gap = fontMetrics().height() * 2 / 3;
    auto *below = new QHBoxLayout;
    below->addWidget(print);
    below->addWidget(m_othersButton);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_pdfButton);
    layout->addLayout(below);
    return holder;
}

void PublishPage::setupPanes()
{
    const int gap = fontMetrics().height() * 2 / 3;
    auto *holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(gap, gap, gap, gap);
    inside->addWidget(m_options);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(0);
    side->addWidget(scroll, 1);
    side->addWidget(buttons());
    m_tabs->setObjectName(u"publishTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_preview, QString());
    m_tabs->addTab(m_remarks, QString());
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_tabs, 1);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(shown);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_side->setMinimumWidth(unit * 34);
    shown->setMinimumWidth(unit * 44);
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 42, unit * 112});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

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
    m_documentStale = false;
    m_stillGoing.start();
    m_composer->compose(choices());
}

void PublishPage::show(const ComposedDocument &document)
{
    m_stillGoing.stop();
    m_progress->finish();
    m_document = document;
    if (PdfPages::canDraw())
        m_preview->setDocument(document.pdf);
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
    DocumentWriter writer = documentWriter(format, choices());
    if (format == DocumentFormat::Pdf && isUpToDate()) {
        writer = [pdf = m_document.pdf](const domain::DirectoryContent &, QIODevice &device,
                                        const publishing::Progress &) -> domain::Result<void> {
            if (device.write(pdf) == pdf.size())
                return {};
            return domain::Error{domain::ErrorKind::InputOutput, device.errorString(), {}};
        };
    }
    const bool read = !m_contentStale && !m_composer->content().isCanceled();
    m_commands.exportDocument(format, choices(), read ? m_composer->content() : m_session.loadContent(),
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

void PublishPage::updateTabs()
{
    const int remarks = m_remarks->count();
    m_tabs->setTabText(0, tr("Preview"));
    m_tabs->setTabText(1, remarks > 0 ? tr("&Before publishing (%L1)").arg(remarks) : tr("&Before publishing"));
}

void PublishPage::retranslate()
{
    m_pdf->setText(tr("E&xport as PDF…"));
    m_html->setText(tr("Export as &web page…"));
    m_odt->setText(tr("Export as &OpenDocument text…"));
    m_markdown->setText(tr("Export as &Markdown…"));
    m_print->setText(tr("Pr&int…"));
    m_pdfButton->setText(m_pdf->text());
    m_pdfButton->setAccessibleName(m_pdf->text().remove(u'&'));
    m_othersButton->setText(tr("Other formats"));
    m_othersButton->setAccessibleName(tr("Other formats"));
    m_tabs->setAccessibleName(tr("The document"));
    if (!PdfPages::canDraw())
        m_preview->showNothing(tr("This program was built without the preview"), tr("Export the PDF to look at it."));
    updateTabs();
}

void PublishPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ViewPage::changeEvent(event);
}

} // namespace widgets
