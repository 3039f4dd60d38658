// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/targetdialog.h"

#include "core/workspace/writtenfigure.h"
#include "ui/parts/checklist.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace indblik {

namespace {

bool isPart(TargetKind kind)
{
    return kind == TargetKind::PercentOfBase || kind == TargetKind::PercentagePoints;
}

/// As it is typed, with all its decimals: "10", "29,9".
QString typedText(std::optional<Ratio> ratio, bool isHundreds)
{
    if (!ratio)
        return {};
    if (isHundreds && ratio->of % 100 == 0)
        ratio->of /= 100;
    else if (isHundreds)
        ratio->value *= 100;
    return typedFigure({StatFigure::Kind::Number, *ratio});
}

} // namespace

TargetDialog::TargetDialog(Workspace& workspace, const Target& target, bool isNew, QWidget* parent)
    : EditDialog(isNew ? tr("New interpretation of the goal") : tr("An interpretation of the goal"), parent)
    , m_workspace(workspace)
    , m_target(target)
    , m_isNew(isNew)
    , m_kind(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_unit(new QLabel(this))
    , m_series(new CheckList(tr("Series it is measured on"), this))
    , m_other(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_base(new QLineEdit(target.base ? target.base->text(QLocale()) : QString(), this))
    , m_baseValue(new QLineEdit(this))
    , m_due(new QLineEdit(target.due ? target.due->text(QLocale()) : QString(), this))
    , m_population(new QLineEdit(target.population, this))
    , m_standIn(new QLineEdit(target.standIn, this))
    , m_wording(new QLineEdit(target.wording, this))
    , m_isVersion(new QCheckBox(tr("Replace it from this year &on; earlier accounts keep the old one"), this))
    , m_reason(new QLineEdit(this))
{
    fillChoices();
    fillSeries();
    m_amount->setText(typedText(target.amount, isPart(target.kind) || unit() == Indicator::Unit::Share));
    m_baseValue->setText(typedText(target.baseValue, unit() == Indicator::Unit::Share));
    makeForm();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TargetDialog::showKind);
    connect(m_series, &QListWidget::itemChanged, this, &TargetDialog::showKind);
    connect(m_isVersion, &QCheckBox::toggled, this, &TargetDialog::showKind);
    showKind();
}

void TargetDialog::fillChoices()
{
    for (const TargetKind kind : targetKinds())
        m_kind->addItem(targetKindWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_target.kind)));
    m_direction->addItem(tr("Down"), int(Direction::Down));
    m_direction->addItem(tr("Up"), int(Direction::Up));
    m_direction->setCurrentIndex(int(m_target.direction));
    if (const auto areas = m_workspace.areas()) {
        for (const Scheme& scheme : (*areas)->schemes)
            m_scheme->addItem(scheme.title, scheme.key);
    }
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(m_target.scheme)));
    m_base->setPlaceholderText(QStringLiteral("2006"));
    m_baseValue->setPlaceholderText(tr("as the series has it"));
    m_due->setPlaceholderText(QStringLiteral("2010"));
    m_population->setPlaceholderText(tr("for example the deprived areas"));
    m_standIn->setPlaceholderText(tr("only where they are about others than the goal"));
    m_wording->setPlaceholderText(tr("for example “10 %”, as the goal says"));
    m_wording->setMinimumWidth(420);
}

/// What it is measured on stands first, in its order.
void TargetDialog::fillSeries()
{
    m_series->setMinimumHeight(120);
    m_other->addItem(tr("Not chosen"), QString());
    const auto book = m_workspace.seriesBook();
    if (!book)
        return;
    const Tongue tongue = Tongue::ofProgram();
    const auto add = [&](const Series& series, bool isChosen) {
        m_series->add(seriesName(series, tongue), series.id.text(), isChosen)
            ->setData(Qt::UserRole + 1, int(series.unit));
    };
    for (const SeriesId& id : m_target.series) {
        if (const Series* series = (*book)->find(id))
            add(*series, true);
    }
    for (const Series& series : (*book)->series) {
        const auto& chosen = m_target.series;
        if (std::find(chosen.begin(), chosen.end(), series.id) == chosen.end())
            add(series, false);
        m_other->addItem(seriesName(series, tongue), series.id.text());
    }
    if (m_target.other)
        m_other->setCurrentIndex(std::max(0, m_other->findData(m_target.other->text())));
    fitTo(*m_other, 20);
}

void TargetDialog::makeForm()
{
    auto* amount = new QWidget(this);
    lay::row({lay::of(amount, space::small), m_direction, m_amount, m_unit});
    m_amount->setAccessibleName(tr("How much"));
    m_direction->setAccessibleName(tr("Which way"));
    amount->setFocusProxy(m_direction);
    m_form = lay::form({
        {tr("&What is asked for"), m_kind},
        {tr("How &much"), amount},
        {tr("&People it is about"), m_population},
        {tr("&List of"), m_scheme},
        {tr("Meas&ured on"), m_series},
        {tr("Why others may stand i&n"), m_standIn},
        {tr("Compared wit&h"), m_other},
        {tr("Counted &from"), m_base},
        {tr("Where it &began"), m_baseValue},
        {tr("To be reached b&y"), m_due},
        {tr("The sou&rce's words"), m_wording},
        {{}, m_isVersion},
        {tr("Why it is chan&ged"), m_reason},
    });
    layOut(m_form);
    if (!m_isNew)
        offerRemoval(tr("&Delete"));
}

Indicator::Unit TargetDialog::unit() const
{
    for (int row = 0; row < m_series->count(); ++row) {
        if (m_series->isTicked(row))
            return Indicator::Unit(m_series->item(row)->data(Qt::UserRole + 1).toInt());
    }
    return Indicator::Unit::Share;
}

bool TargetDialog::hasOtherUnits() const
{
    for (int row = 0; row < m_series->count(); ++row) {
        const QListWidgetItem* item = m_series->item(row);
        if (item->checkState() == Qt::Checked && item->data(Qt::UserRole + 1).toInt() != int(unit()))
            return true;
    }
    return false;
}

void TargetDialog::showKind()
{
    const auto kind = TargetKind(m_kind->currentData().toInt());
    const bool isList = kind == TargetKind::NoNew;
    const bool hasAmount = !isList && kind != TargetKind::Parity;
    m_form->setRowVisible(m_amount->parentWidget(), !isList);
    m_amount->setVisible(hasAmount);
    m_unit->setVisible(hasAmount);
    m_direction->setVisible(kind != TargetKind::AtMost && kind != TargetKind::AtLeast && !isList);
    m_form->setRowVisible(m_scheme, isList);
    m_form->setRowVisible(m_series, !isList);
    m_form->setRowVisible(m_population, !isList);
    m_form->setRowVisible(m_standIn, !isList);
    m_form->setRowVisible(m_other, kind == TargetKind::Parity);
    m_form->setRowVisible(m_baseValue, !isList && kind != TargetKind::Parity);
    m_form->setRowVisible(m_isVersion, !m_isNew);
    m_form->setRowVisible(m_reason, !m_isNew && m_isVersion->isChecked());
    m_unit->setText(kind == TargetKind::PercentOfBase      ? tr("per cent of the starting point")
                    : kind == TargetKind::PercentagePoints ? tr("percentage points")
                                                           : unitAxisText(unit(), Tongue::ofProgram()));
}

std::optional<Ratio> TargetDialog::amount(const QLineEdit& field)
{
    const auto kind = TargetKind(m_kind->currentData().toInt());
    const bool inHundreds =
        &field == m_amount ? isPart(kind) || unit() == Indicator::Unit::Share : unit() == Indicator::Unit::Share;
    return readAmount(field.text(), inHundreds);
}

bool TargetDialog::readPeriod(const QLineEdit& field, std::optional<Period>& period)
{
    period = Period::fromText(field.text());
    return period || field.text().trimmed().isEmpty();
}

std::optional<Target> TargetDialog::written()
{
    Target target = m_target;
    target.kind = TargetKind(m_kind->currentData().toInt());
    target.direction = Direction(m_direction->currentData().toInt());
    target.scheme = target.kind == TargetKind::NoNew ? m_scheme->currentData().toString() : QString();
    // What does not belong to the kind is not seen, and goes.
    const bool isParity = target.kind == TargetKind::Parity;
    const bool hasAmount = !isParity && target.kind != TargetKind::NoNew;
    target.other = isParity ? SeriesId::fromText(m_other->currentData().toString()) : std::nullopt;
    target.wording = m_wording->text().simplified();
    target.population = target.kind == TargetKind::NoNew ? QString() : m_population->text().simplified();
    target.standIn = target.kind == TargetKind::NoNew ? QString() : m_standIn->text().simplified();
    target.amount = hasAmount ? amount(*m_amount) : std::nullopt;
    target.baseValue = hasAmount ? amount(*m_baseValue) : std::nullopt;
    target.series.clear();
    for (const QString& ticked : target.kind == TargetKind::NoNew ? QStringList() : m_series->ticked()) {
        if (const auto id = SeriesId::fromText(ticked))
            target.series.push_back(*id);
    }
    if (hasOtherUnits()) {
        say(tr("The series have different units. Choose those of one unit."), m_series);
        return std::nullopt;
    }
    const auto notRead = [this](QLineEdit* field, const QString& pattern) {
        say(pattern.arg(field->text()), field);
        return std::optional<Target>();
    };
    if (hasAmount && !target.amount && !m_amount->text().trimmed().isEmpty())
        return notRead(m_amount, tr("“%1” is not a number. Write it as 10 or 29,9."));
    if (hasAmount && !target.baseValue && !m_baseValue->text().trimmed().isEmpty())
        return notRead(m_baseValue, tr("“%1” is not a number. Write it as 10 or 29,9."));
    if (!readPeriod(*m_base, target.base))
        return notRead(m_base, tr("“%1” is not a year or part of one. Write it as 2006 or 1. halvår 2006."));
    if (!readPeriod(*m_due, target.due))
        return notRead(m_due, tr("“%1” is not a year or part of one. Write it as 2006 or 1. halvår 2006."));
    return target;
}

void TargetDialog::save()
{
    auto target = written();
    if (!target)
        return;
    if (m_isNew)
        target->ordinal = int(m_workspace.book()->targets.size());
    closeAfter(!m_isNew && m_isVersion->isChecked() ? m_workspace.goals().replace(*target, m_reason->text())
                                                    : m_workspace.goals().save(*target),
        m_isVersion->isChecked() ? m_reason : m_amount);
}

void TargetDialog::remove()
{
    closeAfter(m_workspace.goals().remove(m_target.id), m_kind);
}

} // namespace indblik
