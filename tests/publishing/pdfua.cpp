// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfua.h"

#include "contentreader.h"
#include "pdftools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace testing {

namespace {

const QSet<QString> standardRoles{
    u"/Document"_s, u"/Sect"_s,  u"/P"_s,         u"/H1"_s,     u"/H2"_s,   u"/H3"_s,
    u"/L"_s,        u"/LI"_s,    u"/Lbl"_s,       u"/LBody"_s,  u"/TOC"_s,  u"/TOCI"_s,
    u"/Link"_s,     u"/Index"_s, u"/Reference"_s, u"/Figure"_s, u"/Span"_s,
};

/// What an element may stand in, where the standard says so (ISO 32000-1, 14.8.4.3).
const QHash<QString, QSet<QString>> allowedParents{
    {u"/LI"_s, {u"/L"_s}},
    {u"/Lbl"_s, {u"/LI"_s, u"/TOCI"_s}},
    {u"/LBody"_s, {u"/LI"_s}},
    {u"/TOCI"_s, {u"/TOC"_s}},
    {u"/Reference"_s, {u"/TOCI"_s, u"/P"_s, u"/LBody"_s}},
    {u"/Document"_s, {QString()}},
};
/// What an element may hold, where the standard says so.
const QHash<QString, QSet<QString>> allowedKids{
    {u"/L"_s, {u"/L"_s, u"/LI"_s}},
    {u"/LI"_s, {u"/Lbl"_s, u"/LBody"_s}},
    {u"/TOC"_s, {u"/TOC"_s, u"/TOCI"_s}},
    {u"/TOCI"_s, {u"/Lbl"_s, u"/Reference"_s, u"/P"_s, u"/TOC"_s}},
};

bool isReference(const QJsonValue &value)
{
    static const QRegularExpression form(u"^\\d+ \\d+ R$"_s);
    return value.isString() && form.match(value.toString()).hasMatch();
}

} // namespace

PdfUaChecker::PdfUaChecker(const QString &path)
{
    const QByteArray json = runTool(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, u"--json-stream-data=inline"_s,
                                                u"--decode-level=generalized"_s, path});
    m_objects = QJsonDocument::fromJson(json)[u"qpdf"_s][1].toObject();
    const QJsonObject trailer = m_objects[u"trailer"_s][u"value"_s].toObject();
    m_catalog = dictionary(trailer[u"/Root"_s]);
    if (trailer.contains(u"/Encrypt"_s))
        fault(u"26: the file is encrypted"_s);
}

QJsonValue PdfUaChecker::value(const QJsonValue &referenceOrValue) const
{
    if (!isReference(referenceOrValue))
        return referenceOrValue;
    const QJsonObject object = m_objects[u"obj:"_s + referenceOrValue.toString()].toObject();
    return object.contains(u"stream"_s) ? object[u"stream"_s][u"dict"_s] : object[u"value"_s];
}

QJsonObject PdfUaChecker::dictionary(const QJsonValue &reference) const
{
    return value(reference).toObject();
}

QByteArray PdfUaChecker::stream(const QString &reference) const
{
    return QByteArray::fromBase64(m_objects[u"obj:"_s + reference][u"stream"_s][u"data"_s].toString().toLatin1());
}

QStringList PdfUaChecker::faults()
{
    checkCatalog();
    const QJsonObject root = dictionary(m_catalog[u"/StructTreeRoot"_s]);
    collectParentTree(root[u"/ParentTree"_s]);
    if (root.contains(u"/RoleMap"_s))
        fault(u"02-001: roles are mapped, which this checker does not follow"_s);
    const QString top = root[u"/K"_s].toString();
    if (dictionary(top)[u"/S"_s].toString() != "/Document"_L1)
        fault(u"the structure begins with no Document"_s);
    walk(top, m_catalog[u"/StructTreeRoot"_s].toString(), {});
    if (m_lastHeading == 0)
        fault(u"14: no heading at all"_s);
    checkPages();
    checkObjects();
    checkFonts();
    return m_faults;
}

void PdfUaChecker::checkCatalog()
{
    if (m_catalog[u"/MarkInfo"_s][u"/Marked"_s] != true)
        fault(u"06: not marked as tagged"_s);
    if (m_catalog[u"/MarkInfo"_s][u"/Suspects"_s] == true)
        fault(u"01-007: /Suspects is true"_s);
    if (m_catalog[u"/ViewerPreferences"_s][u"/DisplayDocTitle"_s] != true)
        fault(u"07-001, 07-002: /DisplayDocTitle is not true"_s);
    static const QRegularExpression language(u"^u:[a-z]{2}(-[A-Z]{2})?$"_s);
    if (!language.match(m_catalog[u"/Lang"_s].toString()).hasMatch())
        fault(u"11-006: the document's /Lang is no language"_s);
    if (!m_catalog.contains(u"/StructTreeRoot"_s))
        fault(u"01-005: no structure tree"_s);
    for (const QString &key : {u"/AcroForm"_s, u"/OCProperties"_s, u"/Names"_s, u"/OpenAction"_s, u"/AA"_s,
                               u"/Threads"_s, u"/AF"_s, u"/Collection"_s}) {
        if (m_catalog.contains(key))
            fault(u"20, 21, 22, 25, 29: %1 needs checks of its own"_s.arg(key));
    }
    if (!m_catalog.contains(u"/Metadata"_s))
        fault(u"06-001: no XMP metadata"_s);
    else
        checkMetadata(stream(m_catalog[u"/Metadata"_s].toString()));
}

void PdfUaChecker::checkMetadata(const QByteArray &packet)
{
    const QString xmp = QString::fromUtf8(packet);
    if (!xmp.contains(u"<pdfuaid:part>1</pdfuaid:part>"_s))
        fault(u"06-002: PDF/UA-1 is not declared"_s);
    static const QRegularExpression title(u"<dc:title><rdf:Alt><rdf:li xml:lang=\"[^\"]+\">[^<]*\\S[^<]*<"_s);
    if (!title.match(xmp).hasMatch())
        fault(u"06-003: no dc:title"_s);
}

void PdfUaChecker::collectParentTree(const QJsonValue &node)
{
    const QJsonObject body = dictionary(node);
    for (const QJsonValue &kid : body[u"/Kids"_s].toArray())
        collectParentTree(kid);
    const QJsonArray numbers = body[u"/Nums"_s].toArray();
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        m_parentTree.insert(numbers[i].toInt(), numbers[i + 1]);
}

void PdfUaChecker::walk(const QString &element, const QString &parent, const QString &inheritedPage)
{
    const QJsonObject body = dictionary(element);
    const QString role = body[u"/S"_s].toString();
    const QString where = role + u' ' + element;
    ++m_roles[role];
    if (body[u"/P"_s].toString() != parent)
        fault(u"/P of %1 does not lead back"_s.arg(where));
    const QString parentRole = dictionary(parent)[u"/S"_s].toString();
    checkRole(role, body, parentRole, where);
    const QString page = body.contains(u"/Pg"_s) ? body[u"/Pg"_s].toString() : inheritedPage;
    const QJsonValue kids = body[u"/K"_s];
    if (kids.isUndefined() && role != "/Document"_L1 && role != "/TD"_L1)
        fault(u"%1 is empty"_s.arg(where));
    if (!kids.isArray()) {
        walkKid(kids, element, page);
        return;
    }
    for (const QJsonValue &kid : kids.toArray())
        walkKid(kid, element, page);
}

void PdfUaChecker::walkKid(const QJsonValue &kid, const QString &element, const QString &page)
{
    if (kid.isDouble()) {
        m_contentOwner[page].insert(kid.toInt(), element);
    } else if (isReference(kid)) {
        walk(kid.toString(), element, page);
    } else if (kid.isObject()) {
        const QJsonObject body = kid.toObject();
        const QString itsPage = body.contains(u"/Pg"_s) ? body[u"/Pg"_s].toString() : page;
        if (body[u"/Type"_s].toString() == "/MCR"_L1)
            m_contentOwner[itsPage].insert(body[u"/MCID"_s].toInt(), element);
        else if (body[u"/Type"_s].toString() == "/OBJR"_L1)
            m_annotationOwner.insert(body[u"/Obj"_s].toString(), element);
        else
            fault(u"%1 holds something that is neither content nor element"_s.arg(element));
    }
}

void PdfUaChecker::checkRole(const QString &role, const QJsonObject &element, const QString &parentRole,
                             const QString &where)
{
    if (!standardRoles.contains(role))
        fault(u"02-001: %1 is no standard role"_s.arg(where));
    const auto parents = allowedParents.constFind(role);
    if (parents != allowedParents.cend() && !parents->contains(parentRole))
        fault(u"09-004 to 09-006: %1 stands in %2"_s.arg(where, parentRole));
    const auto kids = allowedKids.constFind(parentRole);
    if (kids != allowedKids.cend() && !kids->contains(role))
        fault(u"09-004 to 09-006: %1 stands in %2"_s.arg(where, parentRole));
    if (role == "/Figure"_L1 && element[u"/Alt"_s].toString().size() <= 2)
        fault(u"13-004: figure without alternative text (%1)"_s.arg(where));
    if (role == "/Figure"_L1 && element.contains(u"/ActualText"_s))
        fault(u"13-005: a figure with /ActualText (%1)"_s.arg(where));
    if (element.contains(u"/Lang"_s) && element[u"/Lang"_s].toString().size() <= 2)
        fault(u"11-001: empty /Lang (%1)"_s.arg(where));
    checkHeading(role, where);
}

void PdfUaChecker::checkHeading(const QString &role, const QString &where)
{
    if (role.size() != 3 || !role.startsWith("/H"_L1))
        return;
    const int level = role.back().digitValue();
    if (m_lastHeading == 0 && level != 1)
        fault(u"14-002: the first heading is %1"_s.arg(where));
    if (m_lastHeading != 0 && level > m_lastHeading + 1)
        fault(u"14-003: a level is skipped before %1"_s.arg(where));
    m_lastHeading = level;
}

void PdfUaChecker::checkPages()
{
    for (auto object = m_objects.begin(); object != m_objects.end(); ++object) {
        const QString reference = object.key().startsWith("obj:"_L1) ? object.key().sliced(4) : QString();
        const QJsonObject body = dictionary(reference);
        if (body[u"/Type"_s].toString() == "/Page"_L1)
            checkPage(reference);
        if (body[u"/Subtype"_s].toString() == "/Link"_L1)
            checkAnnotation(reference);
    }
}

void PdfUaChecker::checkPage(const QString &page)
{
    const QJsonObject body = dictionary(page);
    if (body.contains(u"/Annots"_s) && body[u"/Tabs"_s].toString() != "/S"_L1)
        fault(u"28-008: a page with annotations has no /Tabs /S (%1)"_s.arg(page));
    const Content content = readContent(stream(body[u"/Contents"_s].toString()), page);
    for (auto font = content.codes.cbegin(); font != content.codes.cend(); ++font)
        m_codes[font.key()] += font.value();
    const QHash<int, QString> owners = m_contentOwner.value(page);
    const QJsonArray tree = value(m_parentTree.value(body[u"/StructParents"_s].toInt(-1))).toArray();
    if (!body.contains(u"/StructParents"_s) && !content.ids.isEmpty())
        fault(u"01-005: the content of page %1 belongs to no structure"_s.arg(page));
    for (const int id : content.ids) {
        const QString owner = owners.value(id);
        if (owner.isEmpty())
            fault(u"01-005: content %1 of page %2 is in no element"_s.arg(id).arg(page));
        if (tree[id].toString() != owner)
            fault(u"the parent tree leads from content %1 of page %2 to another element"_s.arg(id).arg(page));
    }
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (!content.ids.contains(owner.key()))
            fault(
                u"%1 names content %2 of page %3, which is not there"_s.arg(owner.value()).arg(owner.key()).arg(page));
    }
    for (const QJsonValue &annotation : body[u"/Annots"_s].toArray()) {
        if (dictionary(annotation)[u"/Subtype"_s].toString() != "/Link"_L1)
            fault(u"28: annotation other than a link (%1)"_s.arg(annotation.toString()));
    }
}

void PdfUaChecker::checkAnnotation(const QString &annotation)
{
    const QJsonObject body = dictionary(annotation);
    const QString owner = m_annotationOwner.value(annotation);
    if (owner.isEmpty())
        fault(u"28-002: annotation outside the structure (%1)"_s.arg(annotation));
    else if (dictionary(owner)[u"/S"_s].toString() != "/Link"_L1)
        fault(u"28-011: a link stands in no Link element (%1)"_s.arg(annotation));
    if (m_parentTree.value(body[u"/StructParent"_s].toInt(-1)).toString() != owner)
        fault(u"the parent tree leads from annotation %1 to another element"_s.arg(annotation));
    if (body[u"/Contents"_s].toString().size() <= 2)
        fault(u"28-012: link without /Contents (%1)"_s.arg(annotation));
    if (body[u"/F"_s].toInt() != 4)
        fault(u"28-003: the annotation is not for print and screen (%1)"_s.arg(annotation));
    if (body[u"/A"_s][u"/IsMap"_s] == true)
        fault(u"28-013: /IsMap (%1)"_s.arg(annotation));
    if (body.contains(u"/Dest"_s) == body.contains(u"/A"_s))
        fault(u"the link leads nowhere, or to two places (%1)"_s.arg(annotation));
    if (body.contains(u"/Dest"_s) && dictionary(value(body[u"/Dest"_s])[0])[u"/Type"_s].toString() != "/Page"_L1)
        fault(u"the link leads to no page (%1)"_s.arg(annotation));
}

/// What is drawn from elsewhere brings no tagged content along.
void PdfUaChecker::checkObjects()
{
    for (auto object = m_objects.begin(); object != m_objects.end(); ++object) {
        const QString reference = object.key().startsWith("obj:"_L1) ? object.key().sliced(4) : QString();
        const QJsonObject body = dictionary(reference);
        if (body[u"/Subtype"_s].toString() != "/Form"_L1)
            continue;
        if (body.contains(u"/Ref"_s))
            fault(u"30-001: a reference XObject (%1)"_s.arg(reference));
        if (stream(reference).contains("/MCID"))
            fault(u"30-002: a form XObject with tagged content (%1)"_s.arg(reference));
    }
}

PdfUaChecker::Content PdfUaChecker::readContent(const QByteArray &bytes, const QString &where)
{
    Content out;
    ContentReader reader(bytes);
    while (reader.next()) {
        if (reader.beginsContent() && reader.contentId() >= 0) {
            if (out.ids.contains(reader.contentId()))
                fault(u"content number %1 twice on page %2"_s.arg(reader.contentId()).arg(where));
            out.ids.insert(reader.contentId());
            if (reader.isInArtifact() && reader.isTagged())
                fault(u"01-003, 01-004: artifact and tagged content in each other on page %1"_s.arg(where));
        }
        if (reader.paints() && !reader.isTagged() && !reader.isInArtifact())
            fault(u"01-005: “%1” on page %2 is neither tagged nor an artifact"_s.arg(reader.operatorName(), where));
        if (reader.paints() && reader.isTagged() && reader.isInArtifact())
            fault(u"01-003, 01-004: artifact and tagged content in each other on page %1"_s.arg(where));
        for (const quint16 code : reader.shownCodes())
            out.codes[reader.font()].insert(code);
    }
    if (!reader.isBalanced())
        fault(u"marked content of page %1 is not closed"_s.arg(where));
    return out;
}

} // namespace testing
