// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/versiondialog.h"

#include "ui/parts/caption.h"
#include "ui/parts/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace indblik {

namespace {

constexpr int leastWidth = 420;
constexpr int unknownPrices = -1;

} // namespace

VersionDialog::VersionDialog(Task task, const BudgetVersion& version, QWidget* parent)
    : QDialog(parent)
    , m_version(version)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(version.name, this))
    , m_prices(new QComboBox(this))
    , m_year(new QLineEdit(version.priceYear ? version.priceYear->text() : QString(), this))
    , m_yearCaption(caption(tr("Prices of the &year"), m_year))
    , m_told(new QLabel(this))
{
    const bool isNew = task == Task::Make;
    setWindowTitle(isNew ? tr("New version of the budget") : tr("Describe the version"));
    setMinimumWidth(leastWidth);
    for (const VersionKind kind : {VersionKind::Original, VersionKind::Revised, VersionKind::Decided})
        m_kind->addItem(versionWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(version.kind)));
    m_kind->setAccessibleName(tr("Stage"));
    m_name->setAccessibleName(tr("Name"));
    m_prices->setAccessibleName(tr("Prices"));
    m_year->setAccessibleName(tr("Year of the prices"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("after the vote of June"));
    m_prices->addItem(tr("not stated"), unknownPrices);
    m_prices->addItem(tr("Current prices"), int(PriceLevel::Current));
    m_prices->addItem(tr("Fixed prices"), int(PriceLevel::Fixed));
    m_prices->setCurrentIndex(m_prices->findData(version.prices ? int(*version.prices) : unknownPrices));
    m_year->setMaxLength(4);
    m_year->setPlaceholderText(QStringLiteral("2010"));
    m_prices->setVisible(!isNew);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(space::small);
    form->addRow(caption(tr("&Stage"), m_kind), m_kind);
    form->addRow(caption(tr("&Name"), m_name), m_name);
    // A copy has the prices of what it is a copy of.
    if (!isNew) {
        form->addRow(caption(tr("&Prices"), m_prices), m_prices);
        form->addRow(m_yearCaption, m_year);
    }
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(isNew ? tr("Make the version") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_accept->setProperty("role", QStringLiteral("primary"));
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_prices, &QComboBox::currentIndexChanged, this, &VersionDialog::look);
    connect(m_year, &QLineEdit::textChanged, this, &VersionDialog::look);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::medium);
    if (isNew) {
        auto* sentence = new QLabel(
            tr("The new version begins as a copy of the one in use, and the totals are of it from then on. The other "
               "one stays beside it; you can go back to it and compare the two."),
            this);
        sentence->setWordWrap(true);
        layout->addWidget(sentence);
    }
    layout->addLayout(form);
    layout->addWidget(m_told);
    layout->addWidget(buttons);
    look();
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
    m_year->setVisible(isFixed);
    m_yearCaption->setVisible(isFixed);
    const bool isUnread = isFixed && !priceYear();
    m_told->setText(isUnread ? tr("Write which year the fixed prices are of, as “2010”.") : QString());
    m_told->setVisible(isUnread);
    setTone(m_told, m_year->text().isEmpty() ? QStringLiteral("muted") : QStringLiteral("attention"));
    m_accept->setEnabled(!isUnread);
}

BudgetVersion VersionDialog::version() const
{
    BudgetVersion version = m_version;
    version.kind = VersionKind(m_kind->currentData().toInt());
    version.name = m_name->text().simplified();
    const int prices = m_prices->currentData().toInt();
    version.prices = prices == unknownPrices ? std::nullopt : std::optional(PriceLevel(prices));
    version.priceYear = version.prices == PriceLevel::Fixed ? priceYear() : std::nullopt;
    return version;
}

} // namespace indblik
