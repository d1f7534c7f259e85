// wins: neighbours
return "wrong";
// ---- cell
class mlelabs { }
