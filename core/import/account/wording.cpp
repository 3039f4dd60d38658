// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

void addTexts(QStringList& to, const QJsonValue& from)
{
    const auto array = from.toArray();
    for (const auto& value : array) {
        if (const QString text = value.toString().simplified(); !text.isEmpty() && !to.contains(text))
            to.append(text);
    }
}

void addAreaLists(AreaListWording& to, const QJsonObject& from)
{
    addTexts(to.areas, from[u"areas"]);
    const QJsonObject counts = from[u"counts"].toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (const int number = count.key().toInt(); number > 0)
            addTexts(to.counts[number], count.value());
    }
    const QJsonArray schemes = from[u"schemes"].toArray();
    for (const auto& value : schemes) {
        AreaListWording::Scheme scheme{value[u"scheme"].toString(), {}};
        addTexts(scheme.words, value[u"words"]);
        to.schemes.push_back(std::move(scheme));
    }
    addTexts(to.joins, from[u"joins"]);
    addTexts(to.newcomers, from[u"newcomers"]);
    addTexts(to.until, from[u"until"]);
    addTexts(to.from, from[u"from"]);
    addTexts(to.published, from[u"published"]);
}

} // namespace

const Wording& Wording::builtIn()
{
    static const Wording wording = [] {
        Wording read;
        QFile file(QStringLiteral(":/wording/account.da.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The wording is missing from the program.");
        if (const auto added = read.add(file.readAll(), file.fileName()); !added)
            qFatal("The wording of the program is damaged: %s", qPrintable(added.error().message));
        return read;
    }();
    return wording;
}

Result<void> Wording::add(const QByteArray& json, const QString& source)
{
    QJsonParseError fault;
    const auto root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{Words::tr("The wording %1 is not JSON: %2.").arg(source, fault.errorString()), {source}};

    const auto labelArray = root[u"labels"].toArray();
    for (const auto& value : labelArray) {
        const auto object = value.toObject();
        LabelWording label{object[u"form"].toString(), {object[u"field"].toString()}, {}};
        addTexts(label.words, object[u"words"]);
        if (label.form.isEmpty() || label.field.text.isEmpty() || label.words.isEmpty())
            return Error{Words::tr("In the wording %1 a label lacks its form, field or words.").arg(source), {source}};
        labels.push_back(std::move(label));
    }
    const auto sections = root[u"sections"].toObject();
    addTexts(assessmentHeadings, sections[u"assessment"]);
    addTexts(goalsHeadings, sections[u"goals"]);
    addTexts(beyondHeadings, sections[u"beyond"]);
    addTexts(budgetHeadings, sections[u"budget"]);
    addTexts(newMarks, root[u"newMarks"]);
    addTexts(guidance, root[u"guidance"]);
    addTexts(guidanceStarts, root[u"guidanceStarts"]);
    addTexts(addresseeStarts, root[u"addresseeStarts"]);
    addTexts(annexStarts, root[u"annexStarts"]);
    addTexts(goalStarts, root[u"goalStarts"]);
    addTexts(recommendation, root[u"recommendation"]);
    addTexts(keep, root[u"keep"]);
    addTexts(change, root[u"change"]);
    addTexts(drop, root[u"drop"]);
    addTexts(totals, root[u"totals"]);
    addTexts(sums, root[u"sums"]);
    addTexts(changeTableStarts, root[u"changeTableStarts"]);
    addTexts(changeTableHeads, root[u"changeTableHeads"]);
    addTexts(changeTableColumns, root[u"changeTableColumns"]);
    addTexts(likenessIgnores, root[u"likenessIgnores"]);
    addAreaLists(areaLists, root[u"areaLists"].toObject());
    return {};
}

} // namespace indblik
