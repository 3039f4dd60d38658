// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/form.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Form)
};

FormTemplate builtInForm(QLatin1String file)
{
    QFile resource(file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("The form %s is missing from the program.", file.data());
    auto form = readForm(resource.readAll());
    if (!form)
        qFatal("The form %s of the program is damaged: %s", file.data(), qPrintable(form.error().message));
    return std::move(*form);
}

} // namespace

QString Field::labelIn(Year year) const
{
    QString text = label;
    text.replace(QStringLiteral("{forrige år}"), QString::number(year.number() - 1));
    text.replace(QStringLiteral("{år}"), year.text());
    return text;
}

const Field* FormTemplate::field(const FieldKey& key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&key](const Field& f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

Result<FormTemplate> readForm(const QByteArray& json)
{
    QJsonParseError fault;
    const auto root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{Words::tr("The form is not JSON: %1 (at byte %2).").arg(fault.errorString()).arg(fault.offset)};

    FormTemplate form{{root[u"key"].toString(), root[u"version"].toInt()}, root[u"title"].toString(), {}};
    if (form.ref.key.isEmpty() || form.ref.version < 1)
        return Error{Words::tr("The form has no key or no version from 1 up.")};
    const auto fields = root[u"fields"].toArray();
    for (const auto& value : fields) {
        const auto object = value.toObject();
        Field field{{object[u"key"].toString()}, object[u"label"].toString(), object[u"guidance"].toString()};
        if (field.key.text.isEmpty() || field.label.isEmpty())
            return Error{Words::tr("Field number %1 of the form has no key or no label.").arg(form.fields.size() + 1)};
        if (form.field(field.key))
            return Error{Words::tr("The form has the field “%1” twice.").arg(field.key.text)};
        form.fields.push_back(std::move(field));
    }
    if (form.fields.empty())
        return Error{Words::tr("The form has no fields.")};
    return form;
}

QByteArray writeForm(const FormTemplate& form)
{
    QJsonArray fields;
    for (const Field& field : form.fields)
        fields.append(QJsonObject{
            {QStringLiteral("key"), field.key.text},
            {QStringLiteral("label"), field.label},
            {QStringLiteral("guidance"), field.guidance},
        });
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("key"), form.ref.key},
                             {QStringLiteral("version"), form.ref.version},
                             {QStringLiteral("title"), form.title},
                             {QStringLiteral("fields"), fields},
                         })
        .toJson(QJsonDocument::Compact);
}

const std::vector<FormTemplate>& builtInForms()
{
    static const std::vector<FormTemplate> forms = {
        builtInForm(QLatin1String(":/templates/goals.v1.json")),
        builtInForm(QLatin1String(":/templates/beyond.v1.json")),
    };
    return forms;
}

} // namespace indblik
