// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/fieldpane.h"

#include "ui/cards/fieldmodel.h"
#include "ui/parts/caption.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace indblik {

namespace {

constexpr int longestLabel = 300;
constexpr int mostWords = 9999;
constexpr int leastTextHeight = 48; ///< two lines

QPlainTextEdit* writingSpace(const char* name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(leastTextHeight);
    edit->document()->setDocumentMargin(2); // texts begin where those of one line do
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return edit;
}

QSpinBox* wordCount(const char* name, QWidget* parent)
{
    auto* count = new QSpinBox(parent);
    count->setObjectName(QLatin1String(name));
    count->setRange(0, mostWords);
    count->setSingleStep(10);
    count->setSpecialValueText(FieldPane::tr("none"));
    count->setMinimumWidth(84);
    return count;
}

/// Each between two signs; blank ones are none.
QStringList namesIn(const QString& text, QChar sign)
{
    QStringList choices;
    const auto lines = text.split(sign);
    for (const QString& line : lines) {
        if (const QString choice = line.simplified(); !choice.isEmpty())
            choices.append(choice);
    }
    return choices;
}

} // namespace

FieldPane::FieldPane(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLineEdit(this))
    , m_guidance(writingSpace("fieldGuidance", this))
    , m_kind(new ChoiceBox(this))
    , m_carry(new ChoiceBox(this))
    , m_required(new QCheckBox(tr("&Required before the form is submitted"), this))
    , m_least(wordCount("leastWords", this))
    , m_most(wordCount("mostWords", this))
    , m_choices(writingSpace("fieldChoices", this))
    , m_columns(new QLineEdit(this))
{
    makeTexts();
    makeChoices();
    arrange();
    watch();
    showField({});
}

void FieldPane::arrange()
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::large);
    layout->setVerticalSpacing(space::tight);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    int row = 0;
    const auto addWide = [&](QWidget* widget) { layout->addWidget(widget, row++, 0, 1, 2); };
    const auto addGap = [&] { layout->setRowMinimumHeight(row++, space::tight); };
    addWide(caption(tr("&Label"), m_label));
    addWide(m_label);
    addWide(text::note(tr("{år} and {forrige år} become the account's year and the one before."), this));
    addGap();
    addWide(caption(tr("&Guidance"), m_guidance));
    layout->setRowStretch(row, 3);
    addWide(m_guidance);
    addGap();
    layout->addWidget(caption(tr("&Kind"), m_kind), row, 0);
    layout->addWidget(caption(tr("Answ&er from last year"), m_carry), row++, 1);
    layout->addWidget(m_kind, row, 0);
    layout->addWidget(m_carry, row++, 1);
    addGap();
    addWide(m_required);
    addGap();
    layout->addWidget(caption(tr("Suggested length in &words"), m_least), row, 0);
    layout->addWidget(caption(tr("&Choices or rows, a line each"), m_choices), row++, 1);
    auto* left = lay::column({
        lay::spacing(space::tight),
        makeLength(),
        caption(tr("Columns, parted by ;"), m_columns),
        m_columns,
    });
    layout->addLayout(left, row, 0, Qt::AlignTop);
    layout->setRowStretch(row, 2);
    layout->addWidget(m_choices, row, 1);
}

void FieldPane::makeTexts()
{
    m_label->setObjectName(QStringLiteral("fieldLabel"));
    m_label->setMaxLength(longestLabel);
    m_label->setAccessibleName(tr("Label of the field"));
    m_guidance->setAccessibleName(tr("Guidance of the field"));
    m_choices->setAccessibleName(tr("Choices, a line each"));
    m_columns->setObjectName(QStringLiteral("fieldColumns"));
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_required->setObjectName(QStringLiteral("fieldRequired"));
    m_least->setAccessibleName(tr("At least this many words"));
    m_most->setAccessibleName(tr("At most this many words"));
}

void FieldPane::makeChoices()
{
    m_kind->setObjectName(QStringLiteral("fieldKind"));
    m_kind->setAccessibleName(tr("Kind of answer"));
    for (const auto kind : {FieldKind::Text, FieldKind::List, FieldKind::Choice, FieldKind::Date, FieldKind::Amount,
             FieldKind::Number, FieldKind::Table})
        m_kind->addItem(kindWords(kind), int(kind));
    m_carry->setObjectName(QStringLiteral("fieldCarry"));
    m_carry->setAccessibleName(tr("Answer from last year, when a year is opened"));
    for (const CarryRule rule : {CarryRule::ForReview, CarryRule::AsIs, CarryRule::Clear})
        m_carry->addItem(carryRuleWords(rule), int(rule));
    // The words may be cut on a small screen, the pane may not grow for them.
    fitTo(*m_carry, 16);
}

QHBoxLayout* FieldPane::makeLength()
{
    return lay::row({lay::spacing(space::small), m_least, text::note(tr("to"), this), m_most, lay::room()});
}

void FieldPane::watch()
{
    connect(m_label, &QLineEdit::textChanged, this, &FieldPane::tell);
    connect(m_guidance, &QPlainTextEdit::textChanged, this, &FieldPane::tell);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldPane::tell);
    connect(m_columns, &QLineEdit::textChanged, this, &FieldPane::tell);
    connect(m_carry, &QComboBox::currentIndexChanged, this, &FieldPane::tell);
    connect(m_required, &QCheckBox::toggled, this, &FieldPane::tell);
    connect(m_least, &QSpinBox::valueChanged, this, &FieldPane::tell);
    connect(m_most, &QSpinBox::valueChanged, this, &FieldPane::tell);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        enable();
        tell();
    });
}

void FieldPane::showField(const std::optional<Field>& field)
{
    const Field shown = field.value_or(Field{});
    m_isShowing = true;
    m_hasField = field.has_value();
    m_key = shown.key;
    m_label->setText(shown.label);
    m_label->setCursorPosition(0);
    m_guidance->setPlainText(shown.guidance);
    m_kind->setCurrentIndex(m_kind->findData(int(shown.kind)));
    m_carry->setCurrentIndex(m_carry->findData(int(shown.carry)));
    m_required->setChecked(shown.isRequired);
    m_least->setValue(shown.wished ? shown.wished->least : 0);
    m_most->setValue(shown.wished ? shown.wished->most : 0);
    const bool isTable = shown.kind == FieldKind::Table;
    m_choices->setPlainText((isTable ? shown.rows : shown.choices).join(u'\n'));
    m_columns->setText(shown.columns.join(QStringLiteral("; ")));
    m_columns->setCursorPosition(0);
    m_isShowing = false;
    enable();
}

Field FieldPane::field() const
{
    Field field{.key = m_key,
        .label = m_label->text(),
        .guidance = m_guidance->toPlainText(),
        .kind = FieldKind(m_kind->currentData().toInt()),
        .isRequired = m_required->isChecked()};
    if (const WordSpan words{m_least->value(), m_most->value()}; words != WordSpan{})
        field.wished = words;
    const QStringList lines = namesIn(m_choices->toPlainText(), u'\n');
    if (field.kind == FieldKind::Table) {
        field.rows = lines;
        field.columns = namesIn(m_columns->text(), u';');
    } else {
        field.choices = lines;
    }
    field.carry = CarryRule(m_carry->currentData().toInt());
    return field;
}

void FieldPane::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    enable();
}

void FieldPane::beginWriting()
{
    m_label->setFocus();
    m_label->selectAll();
}

/// What is read only can still be read, marked and copied; what is not asked for by the kind takes nothing.
void FieldPane::enable()
{
    const auto kind = FieldKind(m_kind->currentData().toInt());
    const bool canEdit = m_hasField && !m_isReadOnly;
    m_label->setReadOnly(!canEdit);
    for (QPlainTextEdit* text : {m_guidance, m_choices})
        text->setReadOnly(!canEdit);
    const bool isTable = m_hasField && kind == FieldKind::Table;
    m_choices->setEnabled(isTable || (m_hasField && kind == FieldKind::Choice));
    m_choices->setPlaceholderText(
        m_choices->isEnabled() ? QString() : tr("Only where the kind is “%1”").arg(kindWords(FieldKind::Choice)));
    m_columns->setReadOnly(!canEdit);
    m_columns->setEnabled(isTable);
    m_columns->setPlaceholderText(isTable ? tr("for example {forrige år}; {år}") : QString());
    for (QWidget* part :
        {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_carry), static_cast<QWidget*>(m_required)})
        part->setEnabled(canEdit);
    for (QSpinBox* count : {m_least, m_most})
        count->setEnabled(canEdit && isCountedInWords(kind));
}

void FieldPane::tell()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

} // namespace indblik
