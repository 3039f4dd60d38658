// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/form.h"

#include "core/named.h"
#include "core/searchkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

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

constexpr Named<FieldKind> kindNames[] = {
    {FieldKind::Text, QLatin1String("text")},
    {FieldKind::List, QLatin1String("list")},
    {FieldKind::Choice, QLatin1String("choice")},
    {FieldKind::Date, QLatin1String("date")},
    {FieldKind::Amount, QLatin1String("amount")},
    {FieldKind::Number, QLatin1String("number")},
    {FieldKind::Table, QLatin1String("table")},
};

constexpr Named<CarryRule> ruleNames[] = {
    {CarryRule::ForReview, QLatin1String("forReview")},
    {CarryRule::AsIs, QLatin1String("asIs")},
    {CarryRule::Clear, QLatin1String("clear")},
};

QStringList texts(const QJsonValue& list)
{
    QStringList read;
    const auto all = list.toArray();
    for (const auto& each : all)
        read.append(each.toString());
    return read;
}

/// What the rows or columns of a table can be called.
bool areNames(const QStringList& names)
{
    const bool areWritten = std::all_of(names.begin(), names.end(),
        [](const QString& name) { return !name.simplified().isEmpty() && !name.contains(u'|'); });
    return !names.isEmpty() && areWritten && QSet<QString>(names.begin(), names.end()).size() == names.size();
}

Result<Field> readField(const QJsonObject& object, size_t number)
{
    Field field{.key = {object[u"key"].toString()},
        .label = object[u"label"].toString(),
        .guidance = object[u"guidance"].toString(),
        .isRequired = object[u"required"].toBool()};
    if (field.key.text.isEmpty() || field.label.isEmpty())
        return Error{Words::tr("Field number %1 of the form has no key or no label.").arg(number)};
    // Forms of earlier versions of the program say nothing of these.
    const auto kind = fieldKindFromText(object[u"kind"].toString(kindText(FieldKind::Text)));
    const auto carry = carryRuleFromText(object[u"carry"].toString(carryRuleText(CarryRule::ForReview)));
    if (!kind || !carry)
        return Error{
            Words::tr("The field “%1” is of a kind that this version of Indblik does not know.").arg(field.label)};
    field.kind = *kind;
    field.carry = *carry;
    if (const auto words = object[u"words"].toArray(); words.size() == 2)
        field.wished = WordSpan{words[0].toInt(), words[1].toInt()};
    field.choices = texts(object[u"choices"]);
    field.rows = texts(object[u"rows"]);
    field.columns = texts(object[u"columns"]);
    return field;
}

QJsonObject fieldJson(const Field& field)
{
    QJsonObject object{
        {QStringLiteral("key"), field.key.text},
        {QStringLiteral("label"), field.label},
        {QStringLiteral("guidance"), field.guidance},
        {QStringLiteral("kind"), kindText(field.kind)},
        {QStringLiteral("required"), field.isRequired},
        {QStringLiteral("carry"), carryRuleText(field.carry)},
    };
    if (field.wished)
        object.insert(QStringLiteral("words"), QJsonArray{field.wished->least, field.wished->most});
    if (!field.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(field.choices));
    if (!field.rows.isEmpty())
        object.insert(QStringLiteral("rows"), QJsonArray::fromStringList(field.rows));
    if (!field.columns.isEmpty())
        object.insert(QStringLiteral("columns"), QJsonArray::fromStringList(field.columns));
    return object;
}

} // namespace

QString kindText(FieldKind kind)
{
    return rowOf(kindNames, kind).text;
}

std::optional<FieldKind> fieldKindFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

bool isCountedInWords(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::List;
}

QString carryRuleText(CarryRule rule)
{
    return rowOf(ruleNames, rule).text;
}

std::optional<CarryRule> carryRuleFromText(QStringView text)
{
    return valueNamed(ruleNames, text);
}

QString carryRuleWords(CarryRule rule)
{
    switch (rule) {
    case CarryRule::ForReview:
        return Words::tr("Carried over, to be reviewed");
    case CarryRule::AsIs:
        return Words::tr("Carried over as it is");
    case CarryRule::Clear:
        return Words::tr("Begins empty");
    }
    Q_UNREACHABLE();
}

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

    FormTemplate form{{root[u"key"].toString(), root[u"version"].toInt()}, root[u"title"].toString(),
        Year::from(root[u"from"].toInt()), {}};
    const auto fields = root[u"fields"].toArray();
    for (const auto& value : fields) {
        auto field = readField(value.toObject(), form.fields.size() + 1);
        if (!field)
            return field.error();
        form.fields.push_back(std::move(*field));
    }
    if (auto checked = checkForm(form); !checked)
        return checked.error();
    return form;
}

Result<void> checkForm(const FormTemplate& form)
{
    if (form.ref.key.isEmpty() || form.ref.version < 1)
        return Error{Words::tr("The form has no key or no version from 1 up.")};
    if (form.fields.empty())
        return Error{Words::tr("The form has no fields.")};
    for (size_t i = 0; i < form.fields.size(); ++i) {
        const Field& field = form.fields[i];
        if (field.key.text.isEmpty())
            return Error{Words::tr("Field number %1 of the form has no key or no label.").arg(i + 1)};
        if (field.label.trimmed().isEmpty())
            return Error{Words::tr("A field of the form has no label. Write what it asks for.")};
        const auto isSame = [&field](const Field& other) { return other.key == field.key; };
        if (std::count_if(form.fields.begin(), form.fields.end(), isSame) > 1)
            return Error{Words::tr("The form has the field “%1” twice.").arg(field.key.text)};
        if (field.kind == FieldKind::Choice && field.choices.size() < 2)
            return Error{Words::tr("“%1” has nothing to choose from. Write at least two choices, a line each.")
                             .arg(field.label)};
        if (field.kind == FieldKind::Table && (!areNames(field.rows) || !areNames(field.columns)))
            return Error{
                Words::tr("“%1” needs rows and columns, each with a name of its own and without |.").arg(field.label)};
        if (field.wished && (field.wished->least < 0 || field.wished->most < field.wished->least))
            return Error{Words::tr("The suggested length of “%1” ends before it begins.").arg(field.label)};
    }
    return {};
}

FieldKey newFieldKey(const QString& label, const std::vector<Field>& others)
{
    QString key;
    bool beginsWord = false;
    const QString plain = searchKey(label);
    for (const QChar c : plain) {
        if (!c.isLetterOrNumber()) {
            beginsWord = !key.isEmpty();
            continue;
        }
        key += std::exchange(beginsWord, false) ? c.toUpper() : c;
    }
    key = key.left(40);
    if (key.isEmpty())
        key = QStringLiteral("field");
    FieldKey made{key};
    const auto isTaken = [&made](const Field& other) { return other.key == made; };
    for (int number = 2; std::any_of(others.begin(), others.end(), isTaken); ++number)
        made.text = key + QString::number(number);
    return made;
}

const FormTemplate* newestForm(const std::vector<FormTemplate>& forms, const QString& key, Year year)
{
    const FormTemplate* newest = nullptr;
    for (const FormTemplate& form : forms) {
        if (form.ref.key == key && (!form.from || *form.from <= year)
            && (!newest || newest->ref.version < form.ref.version))
            newest = &form;
    }
    return newest;
}

std::vector<FormTemplate> withBuiltInForms(std::vector<FormTemplate> forms)
{
    for (const FormTemplate& form : builtInForms()) {
        const auto isSame = [&form](const FormTemplate& other) { return other.ref == form.ref; };
        if (std::none_of(forms.begin(), forms.end(), isSame))
            forms.push_back(form);
    }
    return forms;
}

QByteArray writeForm(const FormTemplate& form)
{
    QJsonArray fields;
    for (const Field& field : form.fields)
        fields.append(fieldJson(field));
    QJsonObject object{
        {QStringLiteral("key"), form.ref.key},
        {QStringLiteral("version"), form.ref.version},
        {QStringLiteral("title"), form.title},
        {QStringLiteral("fields"), fields},
    };
    if (form.from)
        object.insert(QStringLiteral("from"), form.from->number());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const std::vector<FormTemplate>& builtInForms()
{
    static const std::vector<FormTemplate> forms = {
        builtInForm(QLatin1String(":/templates/goals.v2.json")),
        builtInForm(QLatin1String(":/templates/beyond.v2.json")),
    };
    return forms;
}

} // namespace indblik
