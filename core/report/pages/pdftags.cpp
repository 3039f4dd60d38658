// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/pdftags.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

using Handle = QPDFObjectHandle;

/// Takes an element out of the children of its parent.
void removeFromParent(Handle element)
{
    Handle parent = element.getKey("/P");
    Handle children = parent.getKey("/K");
    if (!children.isArray()) {
        parent.removeKey("/K");
        return;
    }
    for (int i = 0; i < children.getArrayNItems(); ++i) {
        if (children.getArrayItem(i).getObjGen() == element.getObjGen()) {
            children.eraseItem(i);
            return;
        }
    }
}

Handle markedContentReference(const Handle& page, int mcid)
{
    Handle reference = Handle::newDictionary();
    reference.replaceKey("/Type", Handle::newName("/MCR"));
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/MCID", Handle::newInteger(mcid));
    return reference;
}

/// Makes the element own marked content of one page more.
void extendOver(Handle element, const Handle& page, int mcid)
{
    Handle content = element.getKey("/K");
    if (!content.isArray()) {
        Handle list = Handle::newArray();
        list.appendItem(markedContentReference(element.getKey("/Pg"), int(content.getIntValue())));
        element.replaceKey("/K", list);
        content = list;
    }
    content.appendItem(markedContentReference(page, mcid));
}

void setTableAttributes(Handle element, const MarkedContent& content)
{
    if (content.scope == Scope::None && content.columns == 1)
        return;
    Handle attributes = Handle::newDictionary();
    attributes.replaceKey("/O", Handle::newName("/Table"));
    if (content.scope != Scope::None)
        attributes.replaceKey("/Scope", Handle::newName(content.scope == Scope::Column ? "/Column" : "/Row"));
    if (content.columns > 1)
        attributes.replaceKey("/ColSpan", Handle::newInteger(content.columns));
    element.replaceKey("/A", attributes);
}

void setFigureAttributes(Handle element, const FigureTag& figure)
{
    element.replaceKey("/Alt", Handle::newUnicodeString(figure.words.toStdString()));
    Handle box = Handle::newArray();
    for (const double edge : {figure.box.left(), figure.box.top(), figure.box.right(), figure.box.bottom()})
        box.appendItem(Handle::newReal(edge, 2));
    Handle attributes = Handle::newDictionary();
    attributes.replaceKey("/O", Handle::newName("/Layout"));
    attributes.replaceKey("/Placement", Handle::newName("/Block"));
    attributes.replaceKey("/BBox", box);
    element.replaceKey("/A", attributes);
}

void describeTables(Handle element, const QStringList& descriptions, qsizetype& next)
{
    if (!element.isDictionary())
        return;
    if (element.getKey("/S").isName() && element.getKey("/S").getName() == "/Table") {
        const QString description = descriptions.value(next++);
        if (!description.isEmpty()) {
            Handle attributes = Handle::newDictionary();
            attributes.replaceKey("/O", Handle::newName("/Table"));
            attributes.replaceKey("/Summary", Handle::newUnicodeString(description.toStdString()));
            element.replaceKey("/A", attributes);
        }
        return;
    }
    Handle children = element.getKey("/K");
    if (!children.isArray()) {
        describeTables(children, descriptions, next);
        return;
    }
    for (int i = 0; i < children.getArrayNItems(); ++i)
        describeTables(children.getArrayItem(i), descriptions, next);
}

/// The page's own marks come first in its content and are an artifact, not an element.
void markArtifact(QPDF& pdf, Handle page)
{
    static const std::string mark = "/Private << /MCID 0 >> BDC";
    Handle contents = page.getKey("/Contents");
    const auto data = contents.getStreamData(qpdf_dl_specialized);
    std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    if (const auto at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), "/Artifact BMC");
    page.replaceKey("/Contents", pdf.makeIndirectObject(Handle::newStream(&pdf, text)));
}

std::string metadata(const PageSet& pages)
{
    const auto escaped = [](const QString& text) { return text.toHtmlEscaped().toStdString(); };
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
           + escaped(pages.title) + "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>"
           + escaped(pages.language)
           + "</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>Indblik " INDBLIK_VERSION
             "</xmp:CreatorTool><xmp:CreateDate>"
           + pages.date.toString(Qt::ISODate).toStdString()
           + "</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void describeDocument(QPDF& pdf, const PageSet& pages)
{
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newUnicodeString(pages.language.toStdString()));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    Handle xmp = Handle::newStream(&pdf, metadata(pages));
    xmp.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(xmp));
}

/// Page by page through the marked content; false where the file has other content than the plan.
bool mendElements(QPDF& pdf, const TagPlan& plan)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Handle numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    if (pages.size() != plan.pages.size() || !numbers.isArray())
        return false;
    Handle last; // the element of the marked content before
    for (size_t p = 0; p < pages.size(); ++p) {
        Handle page = pages[p].getObjectHandle();
        page.replaceKey("/Tabs", Handle::newName("/S"));
        Handle elements;
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2) {
            if (numbers.getArrayItem(i).getIntValue() == page.getKey("/StructParents").getIntValue())
                elements = numbers.getArrayItem(i + 1);
        }
        if (!elements.isArray() || size_t(elements.getArrayNItems()) != plan.pages[p].size())
            return false;
        for (int mcid = 0; mcid < elements.getArrayNItems(); ++mcid) {
            Handle element = elements.getArrayItem(mcid);
            const MarkedContent& content = plan.pages[p][size_t(mcid)];
            if (content.isArtifact) {
                removeFromParent(element);
                elements.setArrayItem(mcid, Handle::newNull());
            } else if (content.continues && last.isDictionary()) {
                removeFromParent(element);
                extendOver(last, page, mcid);
                elements.setArrayItem(mcid, last);
            } else {
                setTableAttributes(element, content);
                if (content.figure)
                    setFigureAttributes(element, *content.figure);
                last = element;
            }
        }
        markArtifact(pdf, page);
    }
    return true;
}

} // namespace

Result<QByteArray> mendTags(const QByteArray& bytes, const TagPlan& plan, const PageSet& pages)
{
    // libqpdf reports by exceptions; they end here.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("account", bytes.constData(), size_t(bytes.size()));
        if (!mendElements(pdf, plan))
            return Error{Words::tr(
                "The PDF could not be tagged: its structure does not match what was laid out. Send this message to your IT department.")};
        qsizetype table = 0;
        describeTables(pdf.getRoot().getKey("/StructTreeRoot"), plan.tables, table);
        describeDocument(pdf, pages);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(written->getBuffer()), qsizetype(written->getSize()));
    } catch (const std::exception& fault) {
        return Error{Words::tr("The PDF could not be made: %1. Send this message to your IT department.")
                         .arg(QString::fromUtf8(fault.what()))};
    }
}

} // namespace indblik
