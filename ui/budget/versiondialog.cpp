// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/versiondialog.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int leastWidth = 420;
constexpr int unknown = -1;

} // namespace

VersionDialog::VersionDialog(Task task, const BudgetVersion& version, QWidget* parent)
    : EditDialog(task == Task::Make ? tr("New version of the budget") : tr("Describe the version"), parent)
    , m_version(version)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(version.name, this))
    , m_prices(new QComboBox(this))
    , m_year(new QLineEdit(version.priceYear ? version.priceYear->text() : QString(), this))
    , m_form(lay::form({
          {tr("&Stage"), m_kind},
          {tr("&Name"), m_name},
          {tr("&Prices"), m_prices},
          {tr("Prices of the &year"), m_year},
      }))
{
    const bool isNew = task == Task::Make;
    setMinimumWidth(leastWidth);
    fill();
    const QString sentence =
        tr("The new version begins as a copy of the one in use, and from then on the sums are those of the new one. "
           "The other one is kept; you can go back to it and compare the two.");
    layOut(lay::column({lay::spacing(space::medium), isNew ? text::plain(sentence, this) : nullptr, m_form}));
    saveButton().setText(isNew ? tr("Create the version") : tr("Save")); // S is for the stage
    // A copy has the prices of what it is a copy of.
    m_form->setRowVisible(m_prices, !isNew);
    connect(m_prices, &QComboBox::currentIndexChanged, this, &VersionDialog::look);
    connect(m_year, &QLineEdit::textChanged, this, &VersionDialog::look);
    look();
}

void VersionDialog::fill()
{
    m_kind->addItem(tr("not stated"), unknown);
    for (const VersionKind kind : {VersionKind::Original, VersionKind::Revised, VersionKind::Decided})
        m_kind->addItem(versionWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(m_version.kind ? int(*m_version.kind) : unknown));
    m_kind->setAccessibleName(tr("Stage"));
    m_name->setAccessibleName(tr("Name"));
    m_prices->setAccessibleName(tr("Prices"));
    m_year->setAccessibleName(tr("Year of the prices"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("after the June vote"));
    m_prices->addItem(tr("not stated"), unknown);
    m_prices->addItem(tr("Current prices"), int(PriceLevel::Current));
    m_prices->addItem(tr("Fixed prices"), int(PriceLevel::Fixed));
    m_prices->setCurrentIndex(m_prices->findData(m_version.prices ? int(*m_version.prices) : unknown));
    m_year->setMaxLength(4);
    m_year->setPlaceholderText(QStringLiteral("2010"));
}

std::optional<Year> VersionDialog::priceYear() const
{
    bool isNumber = false;
    const int number = m_year->text().trimmed().toInt(&isNumber);
    return isNumber ? Year::from(number) : std::nullopt;
}

/// Fixed prices are those of a year; without it they say nothing.
void VersionDialog::look()
{
    const bool isFixed = m_prices->isVisibleTo(this) && m_prices->currentData().toInt() == int(PriceLevel::Fixed);
    m_form->setRowVisible(m_year, isFixed);
    const bool isUnread = isFixed && !priceYear();
    say(isUnread ? tr("Write which year the fixed prices are of, for example “2010”.") : QString());
    saveButton().setEnabled(!isUnread);
}

BudgetVersion VersionDialog::version() const
{
    BudgetVersion version = m_version;
    const int kind = m_kind->currentData().toInt();
    version.kind = kind == unknown ? std::nullopt : std::optional(VersionKind(kind));
    version.name = m_name->text().simplified();
    const int prices = m_prices->currentData().toInt();
    version.prices = prices == unknown ? std::nullopt : std::optional(PriceLevel(prices));
    version.priceYear = version.prices == PriceLevel::Fixed ? priceYear() : std::nullopt;
    return version;
}

} // namespace indblik
