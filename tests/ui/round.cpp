// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/round.h"

#include "core/example.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTimer>

namespace indblik {

void RoundTest::openNext()
{
    {
        // The forms begin with nothing but their texts.
        const auto made = valueOf(Workspace::create(example(), QStringLiteral("Anders And")));
        ASSERT_TRUE(succeeded(fillWithExample(*made)));
        const AccountBook stated = *made->book();
        for (const FollowUp& followUp : stated.followUps)
            ASSERT_TRUE(succeeded(made->followUps().remove(followUp.id)));
        for (const Criterion& criterion : stated.criteria)
            ASSERT_TRUE(succeeded(made->cards().removeCriterion(criterion.id)));
    }
    openWindow();
    ASSERT_TRUE(window().openFile(example()));
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    ASSERT_TRUE(
        succeeded(workspace().accountEdits().open(valueOf(workspace().accountEdits().proposeOpening(year(2011))))));
    window().showPage(FileView::Page::Cards);
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    QApplication::processEvents(); // and laid out
    page().moveToField(-20);
}

AnswerEditor* RoundTest::field(size_t place)
{
    return editor(book().form(card().form)->fields[place].labelIn(book().account.year));
}

void RoundTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus)
        qFatal("Nothing has the cursor.");
    QTest::keyClick(focus, key, modifiers);
    // The desktop gives the window back what a dialog took.
    if (!QApplication::activeWindow())
        QApplication::setActiveWindow(&window());
    QApplication::processEvents();
}

void RoundTest::type(const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus)
        qFatal("Nothing has the cursor.");
    QTest::keyClicks(focus, text);
    QApplication::processEvents();
}

QString RoundTest::withCursor()
{
    QWidget* focus = QApplication::focusWidget();
    // On Linux a list to choose from says its choice; what it is comes from its label.
    if (focus && !focus->accessibleName().isEmpty())
        return focus->accessibleName();
    QAccessibleInterface* accessible = focus ? QAccessible::queryAccessibleInterface(focus) : nullptr;
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

bool RoundTest::tabTo(const QString& name)
{
    for (int step = 0; step < 150; ++step) {
        if (withCursor() == name)
            return true;
        press(Qt::Key_Tab);
    }
    ADD_FAILURE() << "Tab never comes to " << name.toStdString();
    return false;
}

void RoundTest::moveToYear(int step)
{
    auto* years = find<QComboBox>(QStringLiteral("Redegørelse"));
    years->setFocus();
    QTest::keyClick(years, step > 0 ? Qt::Key_Down : Qt::Key_Up);
}

void RoundTest::inDialog(const std::function<void()>& act)
{
    QTimer::singleShot(0, &window(), [act] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("There is no dialog.");
        QApplication::setActiveWindow(dialog);
        act();
        if (dialog == QApplication::activeModalWidget()) {
            ADD_FAILURE() << "the dialog is still open";
            dialog->close();
        }
    });
}

QAction* RoundTest::command(const QString& text)
{
    const auto actions = window().findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    qFatal("There is no command “%s”.", qUtf8Printable(text));
    return nullptr;
}

void RoundTest::confirmAll(const CardId& id)
{
    const FormTemplate form = *book().form(book().card(id)->form);
    for (const Field& field : form.fields)
        EXPECT_TRUE(succeeded(workspace().cards().confirm(id, field.key)));
}

} // namespace indblik
