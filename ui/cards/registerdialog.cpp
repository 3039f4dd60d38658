// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/registerdialog.h"

#include "core/figuretext.h"
#include "core/import/registerrows.h"
#include "core/judge/cards/registersums.h"
#include "ui/cards/registermodel.h"
#include "ui/cards/registerwords.h"
#include "ui/parts/lay.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace indblik {

namespace {

constexpr QSize usualSize(960, 640);
constexpr int lineHeight = 28;
constexpr int textWidth = 220;
constexpr int figureWidth = 128;
constexpr int importedHeight = 110;

} // namespace

RegisterDialog::RegisterDialog(
    Workspace& workspace, const Ask& ask, const Register& list, bool isLocked, QWidget* parent)
    : EditDialog(tr("List"), parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_model(new RegisterModel(list, isLocked, this))
    , m_title(new QLineEdit(list.title, this))
    , m_table(new QTableView(this))
    , m_sums(text::small({}, this))
    , m_imported(new QPlainTextEdit(this))
{
    resize(parent ? usualSize.boundedTo(parent->size() - QSize(space::page, space::page)) : usualSize);
    makeTable();
    m_title->setReadOnly(isLocked);
    m_imported->setReadOnly(true);
    m_imported->setTabChangesFocus(true);
    m_imported->setFixedHeight(importedHeight);
    m_imported->setAccessibleName(tr("What the spreadsheet changes"));
    m_imported->hide();
    layOut(lay::column({
        lay::spacing(space::small),
        lay::form({{tr("&Title"), m_title}}),
        lay::wide(m_table),
        m_sums,
        m_imported,
        makeDeeds(isLocked),
    }));
    if (isLocked)
        saveButton().setEnabled(false);
    else
        offerRemoval(tr("&Delete the list"));
    // Enter is for the cells.
    keepEnterInFields();
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        say({});
        showSums();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RegisterDialog::showSums);
    if (m_model->rowCount() == 0 && !isLocked)
        m_model->addRow();
    showSums();
}

void RegisterDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    const auto& columns = m_model->list().form.columns;
    for (size_t i = 0; i < columns.size(); ++i)
        m_table->setColumnWidth(int(i), columns[i].kind == ColumnKind::Text ? textWidth : figureWidth);
}

QLayout* RegisterDialog::makeDeeds(bool isLocked)
{
    auto* add = new QPushButton(tr("&Add a row"), this);
    auto* take = new QPushButton(tr("Delete the &row"), this);
    auto* read = new QPushButton(tr("&Import from a spreadsheet …"), this);
    for (QPushButton* each : {add, take, read}) {
        each->setAutoDefault(false);
        each->setEnabled(!isLocked);
    }
    connect(add, &QPushButton::clicked, this, [this] {
        m_table->setCurrentIndex(m_model->index(m_model->addRow()));
        m_table->setFocus();
    });
    connect(take, &QPushButton::clicked, this, [this] { m_model->removeRow(m_table->currentIndex().row()); });
    connect(read, &QPushButton::clicked, this, &RegisterDialog::importRows);
    return lay::row({lay::spacing(space::small), add, take, lay::room(), read});
}

/// The rows are only shown until they are saved; Cancel leaves the list as it is in the file.
void RegisterDialog::importRows()
{
    const QString path = m_ask.openFile(
        this, tr("Which spreadsheet has the rows?"), tr("Spreadsheets (*.xlsx *.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    Register now = m_model->list();
    std::erase_if(now.rows, [](const RegisterRow& row) { return row.cells.empty(); });
    const auto proposal = proposeRowsOf(now, path, {});
    if (!proposal)
        return say(proposal.error().message);
    say({});
    m_model->setRows(proposal->list.rows);
    QStringList told{proposal->words()};
    for (const Finding& finding : proposal->findings)
        told.append(sentence(finding, QLocale()));
    told.append(tr("Nothing is saved yet. Look at the rows, then save."));
    m_imported->setPlainText(told.join(u'\n'));
    m_imported->show();
    showSums();
}

void RegisterDialog::showSums()
{
    const QStringList words = registerWords(*m_workspace.book(), m_model->list());
    m_sums->setText(words.join(QStringLiteral(" · ")));
}

void RegisterDialog::takeRefusal(const Error& error)
{
    m_isRefused = true;
    EditDialog::takeRefusal(error);
}

void RegisterDialog::save()
{
    // The letter of the button leaves the cursor in a cell that is being typed.
    m_isRefused = false;
    saveButton().setFocus();
    if (m_isRefused)
        return;
    Register list = m_model->list();
    list.title = m_title->text();
    closeAfter(m_workspace.registers().save(list), m_table);
}

void RegisterDialog::remove()
{
    closeAfter(m_workspace.registers().remove(m_model->list().id));
}

} // namespace indblik
