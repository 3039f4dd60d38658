// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pieces.h"

#include "ui/parts/look.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DialogButton)
};

QPushButton* leaving(const QString& words, QDialog& dialog)
{
    auto* button = new QPushButton(words, &dialog);
    QObject::connect(button, &QPushButton::clicked, &dialog, &QDialog::reject);
    return button;
}

QPushButton* made(const QString& words, QWidget* parent, const QString& role)
{
    auto* button = new QPushButton(words, parent);
    button->setProperty("role", role);
    return button;
}

} // namespace

QPushButton* primaryButton(const QString& words, QWidget* parent)
{
    return made(words, parent, QStringLiteral("primary"));
}

QPushButton* linkButton(const QString& words, QWidget* parent)
{
    return made(words, parent, QStringLiteral("link"));
}

QPushButton* smallLinkButton(const QString& words, QWidget* parent)
{
    QPushButton* button = linkButton(words, parent);
    button->setFont(textFont(TextSize::Small, true));
    return button;
}

QPushButton* remarkButton(const QString& words, QWidget* parent)
{
    return made(words, parent, QStringLiteral("remark"));
}

QPushButton* wishButton(const QString& words, QWidget* parent)
{
    QPushButton* button = made(words, parent, QStringLiteral("wish"));
    button->setCheckable(true);
    button->setFont(textFont(TextSize::Small, true));
    return button;
}

QPushButton* cancelButton(QDialog& dialog)
{
    return leaving(Words::tr("Cancel"), dialog);
}

QPushButton* closeButton(QDialog& dialog)
{
    return leaving(Words::tr("Close"), dialog);
}

QFrame* surface(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("surface"));
    return frame;
}

QLineEdit* searchField(const QString& name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    return field;
}

QFrame* ruleLine(QWidget* parent, Qt::Orientation orientation)
{
    auto* line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("rule"));
    if (orientation == Qt::Vertical)
        line->setFixedWidth(1);
    else
        line->setFixedHeight(1);
    return line;
}

void layRows(QTableView& table, const QString& name, int rowHeight)
{
    table.setProperty("role", QStringLiteral("rows"));
    table.setAccessibleName(name);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
}

void wrapRows(QTableView& table)
{
    table.setWordWrap(true);
    QHeaderView* rows = table.verticalHeader();
    rows->setMinimumSectionSize(rows->defaultSectionSize());
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, &table, &QTableView::resizeRowsToContents);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &table, &QTableView::resizeRowsToContents);
}

void layScrolling(QScrollArea& area)
{
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
}

void fitTo(QComboBox& box, int letters)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(letters);
}

} // namespace indblik
