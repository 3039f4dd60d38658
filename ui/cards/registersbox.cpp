// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/registersbox.h"

#include "ui/cards/registerdialog.h"
#include "ui/cards/registerwords.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/parts/wrappedlabel.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace indblik {

RegistersBox::RegistersBox(Workspace& workspace, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_heading(text::heading(tr("Lists"), this))
    , m_lines(new QVBoxLayout)
    , m_add(remarkButton(tr("Add a list …"), this))
{
    m_lines->setSpacing(space::small);
    lay::column({lay::of(this, space::small), m_heading, m_lines, lay::at(m_add, Qt::AlignLeft)});
    connect(m_add, &QPushButton::clicked, this, &RegistersBox::offerTemplates);
}

void RegistersBox::showCard(const Card& card)
{
    const AccountBook& book = *m_workspace.book();
    m_isLocked = !m_workspace.standing().canWrite() || !card.isOpen();
    m_add->setVisible(!m_isLocked);
    const auto lists = book.registersOf(card.id);
    m_heading->setVisible(!lists.empty());
    std::vector<QString> told;
    for (const Register* list : lists)
        told.push_back(list->id.text() + list->title + registerWords(book, *list).join(u'\n'));
    if (m_card == card.id && told == m_told)
        return;
    const QWidget* cursor = window()->focusWidget();
    const bool hadCursor = cursor && isAncestorOf(cursor);
    const QString pressed = hadCursor ? cursor->accessibleName() : QString();
    m_card = card.id;
    m_told = std::move(told);
    m_buttons.clear();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Register* list : lists)
        addLine(*list);
    if (m_before)
        continueTabOrder(m_before);
    if (!hadCursor)
        return;
    const auto same = std::find_if(m_buttons.begin(), m_buttons.end(),
        [&pressed](const QPushButton* button) { return button->accessibleName() == pressed; });
    (same == m_buttons.end() ? m_add : *same)->setFocus(Qt::OtherFocusReason);
}

void RegistersBox::addLine(const Register& list)
{
    auto* line = new QFrame(this);
    line->setProperty("role", QStringLiteral("card"));
    auto* title = new WrappedLabel(list.title, line);
    title->setFont(textFont(TextSize::Body, true));
    auto* words = new WrappedLabel(registerWords(*m_workspace.book(), list).join(QStringLiteral(" · ")), line);
    words->setProperty("tone", QStringLiteral("muted"));
    words->setFont(textFont(TextSize::Small));
    auto* open = smallLinkButton(tr("Show the rows"), line);
    open->setAccessibleName(tr("Show the rows of %1").arg(list.title));
    connect(open, &QPushButton::clicked, this, [this, id = list.id] { this->open(id); });
    auto* history = smallLinkButton(tr("History"), line);
    history->setAccessibleName(tr("History of %1").arg(list.title));
    connect(history, &QPushButton::clicked, this, [this, id = list.id, title = list.title] {
        Q_EMIT historyWanted(title, {id.text(), {}});
    });
    lay::column({
        lay::of(line, space::tight, {space::medium, space::small, space::medium, space::small}),
        lay::row({lay::spacing(space::small), lay::wide(title), open, history}),
        words,
    });
    m_lines->addWidget(line);
    m_buttons.insert(m_buttons.end(), {open, history});
}

void RegistersBox::offerTemplates()
{
    QMenu menu(this);
    for (const RegisterTemplate& form : builtInRegisters()) {
        QString title = form.title;
        const QAction* action = menu.addAction(title.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, &form] { add(form); });
    }
    menu.addSeparator();
    const QAction* own = menu.addAction(tr("Columns from a file …"));
    connect(own, &QAction::triggered, this, &RegistersBox::addFromFile);
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void RegistersBox::addFromFile()
{
    const QString path = m_ask.openFile(this, tr("Which file has the columns?"), tr("Lists (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(*this, Error{tr("%1 cannot be read: %2").arg(path, file.errorString())});
    constexpr qint64 most = 1'000'000;
    const auto form = readRegisterTemplate(file.read(most));
    if (doneOrRefused(*this, form))
        add(*form);
}

void RegistersBox::add(const RegisterTemplate& form)
{
    const auto made = m_workspace.registers().add(m_card, form);
    if (doneOrRefused(*this, made))
        open(*made);
}

void RegistersBox::open(const RegisterId& id)
{
    const Register* list = m_workspace.book() ? m_workspace.book()->registerOf(id) : nullptr;
    if (!list)
        return;
    auto* dialog = new RegisterDialog(m_workspace, m_ask, *list, m_isLocked, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget* RegistersBox::continueTabOrder(QWidget* before)
{
    m_before = before;
    for (QPushButton* button : m_buttons) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_add);
    return m_add;
}

} // namespace indblik
