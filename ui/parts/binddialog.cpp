// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/binddialog.h"

#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace indblik {

BindDialog::BindDialog(const QString& words, std::vector<FigureChoice> choices, QWidget* parent)
    : EditDialog(tr("Bind %1").arg(words), parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_choices(std::move(choices))
{
    m_search->setPlaceholderText(tr("Part of the name, or the figure"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Find a figure"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setMinimumSize(560, 260);
    // The period and the value at the end tell two of them apart.
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &QLineEdit::textChanged, this, &BindDialog::showChoices);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { save(); });
    const bool hasSame =
        std::any_of(m_choices.begin(), m_choices.end(), [](const FigureChoice& choice) { return choice.isSame; });
    const QString hint =
        m_choices.empty() ? tr("The account has no figures yet that a text can be bound to: no series, and no amounts "
                               "in the budget.")
        : hasSame         ? tr("Those that say %1 stand first. When the figure changes, the text is marked.").arg(words)
                          : tr("None of them says %1. When the figure changes, the text is marked.").arg(words);
    layOut(lay::column({
        lay::spacing(space::small),
        text::muted(hint, this),
        m_search,
        lay::wide(m_list),
    }));
    saveButton().setText(tr("&Bind"));
    showChoices();
}

std::optional<FigurePoint> BindDialog::ask(
    const Workspace& workspace, const TextPlace& place, const QString& words, QWidget* parent)
{
    const AccountBook& book = *workspace.book();
    const auto series = workspace.seriesIn(book.account.year);
    if (!series) {
        refuse(*parent, series.error());
        return std::nullopt;
    }
    BindDialog dialog(words, figureChoices(book, *series, place, words, Tongue::danish()), parent);
    return dialog.exec() == QDialog::Accepted ? dialog.point() : std::nullopt;
}

std::optional<FigurePoint> BindDialog::point() const
{
    const QListWidgetItem* chosen = m_list->currentItem();
    return chosen ? std::optional(m_choices[chosen->data(Qt::UserRole).toUInt()].point) : std::nullopt;
}

void BindDialog::save()
{
    if (point())
        accept();
    else
        say(tr("Choose the figure that the text says."), m_list);
}

void BindDialog::showChoices()
{
    m_list->clear();
    const QString wanted = m_search->text().simplified();
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const FigureChoice& choice = m_choices[i];
        const QString line = QStringLiteral("%1: %2").arg(choice.name, choice.value);
        if (!line.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, uint(i));
        item->setToolTip(plainToolTip(line));
        QFont font = item->font();
        font.setBold(choice.isSame);
        item->setFont(font);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

} // namespace indblik
